import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from '../find-chromium.ts'
import { countBytes } from './count-bytes.ts'
import { drawSentences } from './draw-sentences.ts'
import { measureIndex } from './measure-index.ts'
import { followSentences, timeTyping, weighFirstQuery } from './measure-search.ts'

/*
 * npx tsx e2e/bench/search-bench.ts CORPORA [FOLDER]
 *
 * Builds the edition of CORPORA/reuters.jsonl.gz and bbc.jsonl.gz in FOLDER (else a new one in the system's place
 * for such) and measures its search. A FOLDER that has its seeds or its site already keeps them.
 */

const PORT = 4293
const SENTENCES = 200

const [corpora, given] = process.argv.slice(2)
if (corpora === undefined) throw new Error('Give the folder with reuters.jsonl.gz and bbc.jsonl.gz.')
const folder = given ?? mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
const seeds = join(folder, 'seeds')
const site = join(folder, 'site')
const env = { ...process.env, BROADSHEET_SEEDS: seeds, BROADSHEET_OUT: site, PORT: String(PORT) }

if (!existsSync(seeds)) {
  const script = ['--import', 'tsx', 'src/press/bench/write-corpus.ts', corpora, seeds]
  const { status } = spawnSync(process.execPath, script, { stdio: 'inherit' })
  if (status !== 0) throw new Error('The seeds could not be written.')
}
const cost = await measureIndex(seeds)
if (!existsSync(join(site, 'pagefind')))
  spawnSync('npm', ['run', '-s', 'build', '--', '--no-cards'], {
    env,
    stdio: ['ignore', 'inherit', 'ignore'],
  })

const server = spawn(process.execPath, ['--import', 'tsx', 'src/press/start.ts', '--no-build'], { env })
await new Promise((resolve) => server.stdout.once('data', resolve))
const address = `http://localhost:${PORT}`
const counter = await countBytes(address)
const executablePath = findChromium()
const browser = await chromium.launch({
  ...(executablePath !== null && { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})

const sentences = drawSentences(site, SENTENCES)
const queries = [
  'oil',
  'president',
  'interest rates',
  'prime minister blair',
  ...sentences.slice(0, 5).map(({ query }) => query),
]
const weights = []
for (const query of queries) weights.push({ query, ...(await weighFirstQuery(browser, counter, query)) })
const typed = sentences.slice(0, 25).map(({ query }) => query.split(' ').slice(0, 3).join(' '))
const times = (await timeTyping(browser, address, [...queries.slice(0, 4), ...typed])).sort((a, b) => a - b)
const found = await followSentences(browser, address, sentences)
await browser.close()
counter.close()
server.kill()

const at = (share: number): string => `${Math.round(times[Math.floor(times.length * share)] ?? 0)} ms`
const share = (count: number): string => `${((100 * count) / found.length).toFixed(1)} %`
/** Nobody can tell stories apart by a sentence that they share: what an order is expected to reach at best. */
const best = sentences.reduce((sum, { holders }) => sum + 1 / holders, 0)
const heaviest = weights.toSorted((a, b) => b.bytes - a.bytes)
console.table(
  heaviest.map(({ query, bytes, files }) => ({
    'first query': query,
    KB: Math.round(bytes / 100) / 10,
    files: files.length,
  })),
)
console.log(heaviest[0]?.files.join('\n'))
console.table({
  'first query, at most': `${Math.round((heaviest[0]?.bytes ?? 0) / 100) / 10} KB`,
  'key to results, p50': at(0.5),
  'key to results, p95': at(0.95),
  'keys measured': times.length,
  'its story first': share(found.filter(({ isFirst }) => isFirst).length),
  'its story first, expected at best': share(best),
  'its story first, or one with the same sentence': share(
    found.filter(({ isFirst, isTwin }) => isFirst || isTwin).length,
  ),
  'on its paragraph': share(found.filter(({ hasLanded }) => hasLanded).length),
  'index, wall clock': `${cost.seconds.toFixed(1)} s`,
  'index, CPU': `${cost.cpuSeconds.toFixed(1)} s`,
  'index, memory': `${Math.round(cost.megabytes)} MB + Pagefind ${Math.round(cost.pagefindMegabytes ?? 0)} MB`,
})
for (const { drawn, isFirst, hasLanded } of found)
  if (!isFirst || !hasLanded)
    console.log(isFirst ? '' : 'not first', hasLanded ? '' : 'not landed', drawn.path, drawn.query)
