import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Notice } from '#news/notice.ts'
import { decodeSeed } from '#parse/decode-seed.ts'
import { frameNotice } from './frame-notice.ts'

/** A build of a large edition would fill the terminal: the rest is counted, and told in full by --report. */
const MOST_SHOWN = 40

const LINE_END = /\r\n|\n|\r/

/** The lines of a seed; none when it is gone or cannot be read as text. */
function readLines(file: string): readonly string[] {
  if (!existsSync(file)) return []
  const seed = decodeSeed(file, readFileSync(file))
  return 'kind' in seed ? [] : seed.text.split(LINE_END)
}

/** Prints notices with the lines they stand at to stderr, and how many there are beside those shown. */
export function printNotices(seeds: string, notices: readonly Notice[]): void {
  const lines = new Map<string, readonly string[]>()
  for (const notice of notices.slice(0, MOST_SHOWN)) {
    const file = join(seeds, notice.seed)
    const copy = lines.get(file) ?? readLines(file)
    lines.set(file, copy)
    console.warn(frameNotice(file, notice, copy[notice.line - 1] ?? null))
  }
  const more = notices.length - MOST_SHOWN
  if (more > 0) console.warn(`… and ${more} more; see them all with npm run build -- --report notices.json`)
}
