import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A story of a corpus. */
export type Row = { id: string; text: string }

function readLines(path: string): readonly unknown[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
  return text
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
}

const isRow = (row: unknown): row is Row =>
  typeof row === 'object' &&
  row !== null &&
  'id' in row &&
  typeof row.id === 'string' &&
  'text' in row &&
  typeof row.text === 'string'

/** Rows `{"id","text"}` of a file of JSON lines, packed or not. */
export const readCorpus = (path: string): readonly Row[] => readLines(path).filter(isRow)

function listTopics(row: Row): readonly string[] {
  const gold: unknown = 'gold' in row ? row.gold : null
  const topics: unknown = typeof gold === 'object' && gold !== null && 'topics' in gold ? gold.topics : []
  return Array.isArray(topics) ? topics.filter((topic) => typeof topic === 'string') : []
}

/** Rows with the topics that an editor gave them, of which some have none. */
export const readGold = (path: string): readonly { row: Row; topics: readonly string[] }[] =>
  readCorpus(path).map((row) => ({ row, topics: listTopics(row) }))
