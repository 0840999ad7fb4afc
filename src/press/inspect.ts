import { readFileSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import type { Parsed } from '#news/parsed.ts'
import { decodeSeed } from '#parse/decode-seed.ts'
import { parseSeed } from '#parse/parse-seed.ts'
import { explainFile } from './explain-file.ts'
import { inspectLines } from './inspect-lines.ts'
import { runCommand } from './run-command.ts'
import { readSurroundings } from './surroundings.ts'

const USAGE =
  'Say which file to inspect: npm run -s inspect -- FILE, --explain FILE, or --jsonl for rows on standard input.'

/** A file's path as the seeds folder sees it; its base name when it lies elsewhere. */
function seedPath(file: string): string {
  const inside = relative(resolve(readSurroundings(process.env).seeds), resolve(file))
  return inside.startsWith('..') || dirname(inside) === '' ? basename(file) : inside.split(sep).join('/')
}

function parseFile(file: string): Parsed {
  const seed = decodeSeed(seedPath(file), readFileSync(file))
  return 'kind' in seed ? seed : parseSeed(seed)
}

/** Prints one Article as JSON on stdout and its notices on stderr. Answers the exit status. */
function inspectFile(file: string): number {
  const parsed = parseFile(file)
  const notices = parsed.kind === 'spiked' ? parsed.notices : parsed.article.notices
  for (const { line, column, message } of notices) console.error(`${file}:${line}:${column}  ${message}`)
  if (parsed.kind === 'spiked') return 1
  process.stdout.write(`${JSON.stringify(parsed.article, null, 2)}\n`)
  return 0
}

/** Prints every line of a seed beside what became of it; a file that cannot be an article says why. */
function printExplained(file: string): number {
  const rows = explainFile(file)
  if (rows === null) return inspectFile(file)
  process.stdout.write(`${rows.join('\n')}\n`)
  return 0
}

async function inspect([first, second]: readonly string[]): Promise<number> {
  if (first === '--jsonl') return inspectLines(process.stdin, process.stdout)
  const file = first === '--explain' ? second : first
  if (file === undefined) throw new Error(USAGE)
  try {
    return first === '--explain' ? printExplained(file) : inspectFile(file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new Error(`${file}: cannot be read (${String(error.code)}).`, { cause: error })
  }
}

void runCommand(() => inspect(process.argv.slice(2)))
