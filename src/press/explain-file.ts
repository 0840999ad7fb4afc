import { readFileSync } from 'node:fs'
import { decodeSeed } from '#parse/decode-seed.ts'
import { explainSeed, type Explained } from '#parse/explain-seed.ts'

const WIDTH = 72

const shorten = (text: string): string => (text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text)

const writeRow = ({ line, text, fate, becomes, rule }: Explained): string => {
  const what = fate === 'removed' ? 'removed' : becomes
  return `${String(line).padStart(5)}  ${shorten(text).padEnd(WIDTH)}  ${what}  (${rule})`
}

/**
 * The raw lines of a seed beside what became of each, and by which rule, a row each; `null` for a file that
 * cannot be an article. Throws when the file cannot be read.
 */
export function explainFile(file: string): readonly string[] | null {
  const seed = decodeSeed(file, readFileSync(file))
  return 'kind' in seed ? null : explainSeed(seed).map(writeRow)
}
