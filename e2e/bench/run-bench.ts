import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { findChromium } from '../find-chromium.ts'
import { measureBuild, type BuildCost } from './measure-build.ts'
import { measureReading } from './measure-reading.ts'
import { weighPages } from './weigh-pages.ts'
import { writeStories } from './write-stories.ts'

/*
 * npm run bench -- [--stories 3000] [--keep] [--no-reading]
 *
 * Builds an edition of invented stories and reads it on a slow machine; compares with what was kept last, and
 * keeps this one if asked to. Times tell something only beside others of the same machine.
 */

const KEPT = join('e2e', 'bench', 'kept.json')
const PORT = 4294

type Figures = Readonly<Record<string, number>>

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '3000' },
    keep: { type: 'boolean', default: false },
    'no-reading': { type: 'boolean', default: false },
  },
})
const stories = Number(values.stories)
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
const seeds = join(folder, 'seeds')
const site = join(folder, 'site')

const describeBuild = (name: string, { laps, whole, megabytes }: BuildCost): Figures => ({
  ...Object.fromEntries(Object.entries(laps).map(([lap, { cpu }]) => [`${name}: ${lap}, CPU s`, cpu])),
  [`${name}: CPU s`]: whole.cpu,
  [`${name}: wall s`]: whole.wall,
  [`${name}: peak MB`]: megabytes,
})

/** The first build makes the client and bundles the press as well; that is left out of what is measured. */
function benchBuilds(): Figures {
  writeStories(join(folder, 'few'), 10)
  measureBuild(join(folder, 'few'), join(folder, 'few-site'))
  writeStories(seeds, stories)
  const full = measureBuild(seeds, site)
  const again = measureBuild(seeds, site)
  const [first = ''] = readdirSync(join(seeds, 'world'))
  const file = join(seeds, 'world', first)
  writeFileSync(file, `${readFileSync(file, 'utf8').replace('\n\n', '\n\nLate on Friday. ')}\n`)
  const edited = measureBuild(seeds, site)
  return {
    ...describeBuild('full', full),
    ...describeBuild('nothing changed', again),
    ...describeBuild('one edited', edited),
  }
}

async function benchReading(): Promise<Figures> {
  const env = {
    ...process.env,
    BROADSHEET_OUT: site,
    BROADSHEET_SITE: 'https://example.org',
    PORT: String(PORT),
  }
  const server = spawn(process.execPath, ['src/press/run.js', 'start', '--no-build'], { env })
  await new Promise((resolve, reject) => {
    server.stdout.once('data', resolve)
    server.once('exit', () => reject(new Error(`The server did not start; is port ${PORT} taken?`)))
  })
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath !== null && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const page = readdirSync(join(site, 'article')).find((file) => file.endsWith('.html')) ?? ''
  const address = `http://localhost:${PORT}/article/${page.slice(0, -5)}`
  try {
    const { paint, turn } = await measureReading(browser, address)
    return { 'cold story: largest paint, ms': paint, 'next story after a hover, ms': turn }
  } finally {
    await browser.close()
    server.kill()
  }
}

const figures: Figures = {
  ...benchBuilds(),
  ...Object.fromEntries(
    Object.entries(weighPages(site)).map(([kind, bytes]) => [`${kind} page, brotli bytes`, bytes]),
  ),
  ...(values['no-reading'] ? {} : await benchReading()),
}
rmSync(folder, { recursive: true })

type Kept = { stories: number; figures: Figures }
const kept: Kept | null = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : null
const round = (figure: number): number => (figure < 100 ? Math.round(figure * 100) / 100 : Math.round(figure))
console.log(`${stories} stories${kept === null ? '' : `; the last kept: ${kept.stories}`}`)
console.table(
  Object.entries(figures).map(([what, now]) => {
    const before = kept?.figures[what]
    return {
      what,
      now: round(now),
      before: before === undefined ? null : round(before),
      ratio: before === undefined || before === 0 ? null : round(now / before),
    }
  }),
)
if (values.keep) writeFileSync(KEPT, `${JSON.stringify({ stories, figures }, null, 2)}\n`)
