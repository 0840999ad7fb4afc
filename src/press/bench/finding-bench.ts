import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { judgeSample } from './judge-sample.ts'
import { measureRelated, type Related } from './measure-related.ts'
import { readCorpus, readGold } from './read-corpus.ts'

/*
 * npx tsx src/press/bench/finding-bench.ts CORPORA
 *
 * Measures how stories lead on over CORPORA/bbc.jsonl.gz, reuters.jsonl.gz and reuters-gold.jsonl, and topics over
 * bbc.jsonl.gz and polnear.jsonl against the names labelled in topic-labels.json.
 */

const { positionals } = parseArgs({ allowPositionals: true })
const [corpora] = positionals
if (corpora === undefined) throw new Error('Give the folder with the corpora.')

const percent = (part: number): string => part.toFixed(3)

function print(name: string, { related, sameDate, random, seconds }: Related): void {
  const byDate = sameDate === null ? 'no dates' : percent(sameDate)
  const row = [percent(related), byDate, percent(random), seconds.toFixed(1)]
  console.log(`| ${[name, ...row].join(' | ')} |`)
}

const bbc = readCorpus(join(corpora, 'bbc.jsonl.gz'))
const reuters = readCorpus(join(corpora, 'reuters.jsonl.gz'))
const gold = readGold(join(corpora, 'reuters-gold.jsonl'))

console.log('| four suggestions a story | related | same date | random | seconds of CPU |')
console.log('| --- | --- | --- | --- | --- |')
print(
  'BBC: of the same section',
  measureRelated({ rows: bbc, labelsOf: ({ id }) => [id.split('/')[0] ?? ''], isByDate: false }),
)
const topicsOf = new Map(gold.map(({ row, topics }) => [row.id, topics]))
print(
  'Reuters gold: shares a topic',
  measureRelated({
    rows: gold.map(({ row }) => row),
    labelsOf: ({ id }) => topicsOf.get(id) ?? [],
    isByDate: true,
  }),
)
const all = measureRelated({ rows: [...reuters, ...bbc], labelsOf: () => [], isByDate: false })
console.log(`\n${reuters.length + bbc.length} stories: ${all.seconds.toFixed(1)} s of CPU`)

console.log('\n| topics | of the labelled names | right | wrong | precision |')
console.log('| --- | --- | --- | --- | --- |')
for (const [name, rows] of [
  ['bbc', bbc],
  ['polnear', readCorpus(join(corpora, 'polnear.jsonl'))],
] as const) {
  const { right, wrong, found } = judgeSample(name, rows)
  const precision = right / Math.max(1, right + wrong.length)
  console.log(
    `| ${name}: ${found} | ${right + wrong.length} | ${right} | ${wrong.join(', ')} | ${percent(precision)} |`,
  )
}
