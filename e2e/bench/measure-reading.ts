import type { Browser, CDPSession, Page } from '@playwright/test'

const RUNS = 5
/** A slow phone on a slow network: 1.6 Mbit a second, 150 ms there and back, a quarter of the processor. */
const SLOW = { offline: false, downloadThroughput: 200_000, uploadThroughput: 93_750, latency: 150 }
const SLOWER_PROCESSOR = 4
const HOVER_MS = 200

const median = (times: readonly number[]): number =>
  Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0)

/** Milliseconds: to the largest paint of a cold story, and from the click to the next story's headline. */
export type ReadingCost = { paint: number; turn: number }

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR })
}

// As text: a compiler's own helpers are not in the page.
const PAINT = `new Promise((resolve) =>
  new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
    .observe({ type: 'largest-contentful-paint', buffered: true }))`

const WATCH_TURN = `{
  const before = document.querySelector('h1').textContent
  document.addEventListener('click', () => performance.mark('asked'), { capture: true, once: true })
  const look = () =>
    document.querySelector('h1')?.textContent === before
      ? requestAnimationFrame(look)
      : requestAnimationFrame(() => performance.measure('turned', 'asked'))
  look()
}`

/** From the click to the frame that shows the next story's headline. */
async function timeTurn(page: Page): Promise<number> {
  const link = page.getByRole('region', { name: 'Next' }).getByRole('link')
  await link.scrollIntoViewIfNeeded()
  await link.hover()
  await page.waitForTimeout(HOVER_MS)
  await page.evaluate(WATCH_TURN)
  await link.click()
  await page.waitForFunction(() => performance.getEntriesByName('turned').length > 0)
  return page.evaluate(() => performance.getEntriesByName('turned').at(-1)?.duration ?? 0)
}

/** Opens a story cold on the slow profile and goes on to the next; medians of five. */
export async function measureReading(browser: Browser, address: string): Promise<ReadingCost> {
  const costs: ReadingCost[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await slowDown(await context.newCDPSession(page))
    await page.goto(address, { waitUntil: 'networkidle' })
    costs.push({ paint: await page.evaluate<number>(PAINT), turn: await timeTurn(page) })
    await context.close()
  }
  return { paint: median(costs.map(({ paint }) => paint)), turn: median(costs.map(({ turn }) => turn)) }
}
