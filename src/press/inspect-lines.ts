import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { Parsed } from '#news/parsed.ts'
import type { SeedFormat } from '#news/seed.ts'
import { parseSeed } from '#parse/parse-seed.ts'

type Row = { id: string; text: string; format: SeedFormat }

const FORMATS: ReadonlySet<unknown> = new Set<SeedFormat>(['txt', 'md', 'html'])
const isFormat = (value: unknown): value is SeedFormat => FORMATS.has(value)

/** One row of the JSONL form; `null` when the line is not such a row. */
function parseRow(line: string): Row | null {
  try {
    const row: unknown = JSON.parse(line)
    if (typeof row !== 'object' || row === null || !('id' in row) || !('text' in row)) return null
    if (typeof row.text !== 'string') return null
    const format = 'format' in row && isFormat(row.format) ? row.format : 'txt'
    return { id: String(row.id), text: row.text, format }
  } catch {
    return null
  }
}

function answerRow(line: string): string {
  const row = parseRow(line)
  if (row === null) {
    const notice = {
      seed: '',
      line: 1,
      column: 1,
      message: 'not a row: give {"id", "text"} as JSON on one line',
    }
    return JSON.stringify({ id: null, spiked: [notice] })
  }
  const path = `${row.id}.${row.format}`
  const parsed: Parsed = parseSeed({ path, format: row.format, text: row.text })
  return parsed.kind === 'spiked'
    ? JSON.stringify({ id: row.id, spiked: parsed.notices })
    : JSON.stringify({ id: row.id, article: parsed.article })
}

/**
 * Reads `{"id","text"}` rows and writes `{"id","article"}` or `{"id","spiked"}`, a line each, in the same
 * order and as they come. Answers the exit status: always 0, since a bad row is an answer too.
 */
export async function inspectLines(input: Readable, output: Writable): Promise<number> {
  let rest = ''
  const answer = async (lines: readonly string[]) => {
    const answers = lines.filter((line) => line.trim() !== '').map((line) => `${answerRow(line)}\n`)
    if (answers.length > 0 && !output.write(answers.join(''))) await once(output, 'drain')
  }
  input.setEncoding('utf8')
  for await (const chunk of input) {
    const [first = '', ...others] = String(chunk).split('\n')
    rest += first
    const last = others.pop()
    if (last === undefined) continue
    await answer([rest, ...others])
    rest = last
  }
  await answer([rest])
  return 0
}
