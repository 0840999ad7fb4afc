import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { readCorpus, type Row } from './read-corpus.ts'

/*
 * npx tsx src/press/bench/write-corpus.ts CORPORA SEEDS
 *
 * Writes the rows of CORPORA/reuters.jsonl.gz and bbc.jsonl.gz as seeds.
 */

const FILES = ['reuters', 'bbc']

/** A seed's path: a row's own folder, or the name of its file, is its section. */
const nameSeed = (file: string, { id }: Row): string => `${id.includes('/') ? id : `${file}/${id}`}.txt`

const { positionals } = parseArgs({ allowPositionals: true })
const [corpora, seeds] = positionals
if (corpora === undefined || seeds === undefined)
  throw new Error('Give the folder with the corpora, and one for the seeds.')

for (const file of FILES) {
  const rows = readCorpus(join(corpora, `${file}.jsonl.gz`))
  for (const row of rows) {
    const seed = join(seeds, nameSeed(file, row))
    mkdirSync(dirname(seed), { recursive: true })
    writeFileSync(seed, row.text)
  }
  console.log(`${rows.length} seeds of ${file} in ${seeds}`)
}
