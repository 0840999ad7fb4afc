import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const FILES = ['reuters', 'bbc']

type Row = { id: string; text: string }

const isRow = (row: unknown): row is Row =>
  typeof row === 'object' &&
  row !== null &&
  'id' in row &&
  typeof row.id === 'string' &&
  'text' in row &&
  typeof row.text === 'string'

/** A seed's path: a row's own folder, or the name of its file, is its section. */
const nameSeed = (file: string, { id }: Row): string => `${id.includes('/') ? id : `${file}/${id}`}.txt`

/** Writes the rows of `reuters.jsonl.gz` and `bbc.jsonl.gz` as seeds. Answers how many. */
export function writeCorpus(corpora: string, seeds: string): number {
  let count = 0
  for (const file of FILES) {
    const lines = gunzipSync(readFileSync(join(corpora, `${file}.jsonl.gz`)))
      .toString()
      .trim()
      .split('\n')
    for (const line of lines) {
      const row: unknown = JSON.parse(line)
      if (!isRow(row)) continue
      const seed = join(seeds, nameSeed(file, row))
      mkdirSync(dirname(seed), { recursive: true })
      writeFileSync(seed, row.text)
      count += 1
    }
  }
  return count
}
