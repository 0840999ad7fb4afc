import { readFile } from 'node:fs/promises'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { decodeSeed } from '#parse/decode-seed.ts'
import { parseSeed } from '#parse/parse-seed.ts'
import type { Notice } from '#news/notice.ts'
import type { Parsed } from '#news/parsed.ts'
import { readSurroundings } from './surroundings.ts'
import { inspectLines } from './inspect-lines.ts'

/** A file's path as the seeds folder sees it; its base name when it lies elsewhere. */
function seedPath(file: string): string {
  const inside = relative(resolve(readSurroundings(process.env).seeds), resolve(file))
  return inside.startsWith('..') || dirname(inside) === '' ? basename(file) : inside.split(sep).join('/')
}

function parseBytes(path: string, bytes: Uint8Array): Parsed {
  const seed = decodeSeed(path, bytes)
  return 'kind' in seed ? seed : parseSeed(seed)
}

const printNotice = (file: string, notice: Notice): void =>
  console.error(`${file}:${notice.line}:${notice.column}  ${notice.message}`)

/** Prints one Article as JSON on stdout and its notices on stderr. Answers the exit status. */
async function inspectFile(file: string): Promise<number> {
  const bytes = await readFile(file).catch((error: unknown) => {
    console.error(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)}).`)
    return null
  })
  if (bytes === null) return 1
  const parsed = parseBytes(seedPath(file), bytes)
  const notices = parsed.kind === 'spiked' ? parsed.notices : parsed.article.notices
  for (const notice of notices) printNotice(file, notice)
  if (parsed.kind === 'spiked') return 1
  process.stdout.write(`${JSON.stringify(parsed.article, null, 2)}\n`)
  return 0
}

const [target] = process.argv.slice(2)
if (target === undefined) {
  console.error(
    'Say which file to inspect: npm run -s inspect -- FILE, or --jsonl for rows on standard input.',
  )
  process.exitCode = 1
} else {
  process.exitCode =
    target === '--jsonl' ? await inspectLines(process.stdin, process.stdout) : await inspectFile(target)
}
