import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What making the index took: wall clock and CPU seconds, and megabytes at the peak of both its processes. */
export type IndexCost = {
  seconds: number
  cpuSeconds: number
  megabytes: number
  pagefindMegabytes: number | null
}

/*
 * Runs in a process of its own. One headline is changed, so that no index made before is taken from the cache.
 * Memory is what indexing adds to the stories themselves.
 */
const SCRIPT = `
import { rm } from 'node:fs/promises'
import { makeEdition } from './src/press/make-edition.ts'
import { buildSearch } from './src/press/search/build-search.ts'
const { edition } = await makeEdition(process.env.BROADSHEET_SEEDS)
const [first] = edition.stories
const openArticle = (id) => {
  const article = edition.openArticle(id)
  return id === first.id ? { ...article, headline: article.headline + ' ' + Date.now() } : article
}
const before = { rss: process.memoryUsage().rss, cpu: process.cpuUsage(), at: performance.now() }
let peak = before.rss
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20)
const folder = await buildSearch({ ...edition, openArticle })
clearInterval(watch)
const { user, system } = process.cpuUsage(before.cpu)
console.log(JSON.stringify({
  seconds: (performance.now() - before.at) / 1000,
  cpuSeconds: (user + system) / 1e6,
  megabytes: (Math.max(peak, process.memoryUsage().rss) - before.rss) / 1e6,
}))
await rm(folder, { recursive: true })
`

const TICKS_A_SECOND = 100

/** CPU seconds and peak megabytes so far of the Pagefind processes below `parent`; only Linux tells. */
function readPagefind(parent: number): Map<string, { seconds: number; megabytes: number }> {
  const found = new Map<string, { seconds: number; megabytes: number }>()
  if (process.platform !== 'linux') return found
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const status = readFileSync(`/proc/${id}/status`, 'utf8')
      if (!/^Name:\s+pagefind/m.test(status) || !status.includes(`PPid:\t${parent}\n`)) continue
      const times = readFileSync(`/proc/${id}/stat`, 'utf8').split(' ').slice(13, 15)
      found.set(id, {
        seconds: times.reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_A_SECOND,
        megabytes: Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1000,
      })
    } catch {
      // It has just ended.
    }
  }
  return found
}

/** Indexes the seeds once more and tells what that took. */
export async function measureIndex(seeds: string): Promise<IndexCost> {
  const args = ['--import', 'tsx', '--input-type=module', '-e', SCRIPT]
  const child = spawn(process.execPath, args, { env: { ...process.env, BROADSHEET_SEEDS: seeds } })
  const pagefind = new Map<string, { seconds: number; megabytes: number }>()
  const watch = setInterval(() => {
    for (const [id, cost] of readPagefind(child.pid ?? 0)) pagefind.set(id, cost)
  }, 50)
  let text = ''
  child.stdout.on('data', (part) => (text += String(part)))
  child.stderr.pipe(process.stderr)
  await new Promise((resolve) => child.once('close', resolve))
  clearInterval(watch)
  const own: { seconds: number; cpuSeconds: number; megabytes: number } = JSON.parse(text)
  const others = [...pagefind.values()]
  return {
    ...own,
    cpuSeconds: own.cpuSeconds + others.reduce((sum, { seconds }) => sum + seconds, 0),
    pagefindMegabytes: others.length === 0 ? null : Math.max(...others.map(({ megabytes }) => megabytes)),
  }
}
