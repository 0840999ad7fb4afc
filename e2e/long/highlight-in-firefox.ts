import { existsSync } from 'node:fs'
import { launch, type Browser, type Page } from 'puppeteer-core'
import type { Outcome, Site, Trial } from './trial.ts'

const PLACES = [
  process.env['FIREFOX_PATH'] ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
]

/** A clipboard of the page's own: an unattended Firefox may not write to the machine's. */
const STAND_IN = `Object.defineProperty(navigator, 'clipboard', {
  value: {
    async write([item]) {
      document.documentElement.dataset.copied = await (await item.getType('text/plain')).text()
    },
  },
})`

/** The path of the front's lead story. */
const findLead = (front: string): string => /href="[^"]*(article\/[^"#]+)"/.exec(front)?.[1] ?? ''

async function openLive(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForFunction(() => history.scrollRestoration === 'manual')
}

/** Selects the last sentence of the story's body that lies in one text node and shares it. */
async function shareSentence(page: Page, story: string): Promise<{ sentence: string; link: string }> {
  await openLive(page, story)
  await page.evaluate(STAND_IN)
  const sentence = await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('article p[data-f]')].slice(0, -1)
    for (const paragraph of paragraphs.toReversed()) {
      const node = paragraph.firstChild
      const words = /[^.“”]{40,}\./.exec(node?.nodeValue ?? '')
      if (node === null || words === null) continue
      const start = words.index + words[0].length - words[0].trimStart().length
      document.getSelection()?.setBaseAndExtent(node, start, node, words.index + words[0].length)
      return words[0].trim()
    }
    return ''
  })
  const press = (name: string) =>
    page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('article button, dialog button')]
      buttons.find(({ textContent }) => textContent.includes(wanted))?.click()
    }, name)
  await press('Share')
  await page.waitForFunction(() => document.querySelector('dialog')?.textContent.includes('Share quote'))
  await press('Share quote')
  await page.waitForFunction(() => document.documentElement.dataset['copied'] !== undefined)
  const copied = await page.evaluate(() => document.documentElement.dataset['copied'] ?? '')
  return { sentence, link: copied.split('\n').at(-1) ?? '' }
}

/** The words that are marked, and whether they are in the window. */
async function readLanding(page: Page): Promise<{ words: string; isInView: boolean }> {
  await page.waitForFunction(() => CSS.highlights.get('found') !== undefined)
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('found') ?? []
    if (!(range instanceof Range)) return { words: '', isInView: false }
    const { top, bottom } = range.getBoundingClientRect()
    return { words: range.toString(), isInView: top >= 0 && bottom <= innerHeight }
  })
}

/** Follows a link in a window that has never been here. */
async function follow(browser: Browser, link: string): Promise<{ words: string; isInView: boolean }> {
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  await openLive(page, link)
  const landing = await readLanding(page)
  await context.close()
  return landing
}

/** Whether Firefox finds the words of the link itself: it scrolls to them where the link has nothing for our code. */
async function isFoundByFirefox(browser: Browser, link: string): Promise<boolean> {
  const page = await browser.newPage()
  await page.goto(link.replace(/#[^:]*/, '#'), { waitUntil: 'load' })
  const scroll = await page.evaluate(() => window.scrollY)
  await page.close()
  return scroll > 0
}

async function run({ address }: Site): Promise<Outcome> {
  const executablePath = PLACES.find((path) => path !== '' && existsSync(path))
  if (executablePath === undefined)
    return { kind: 'not run', why: 'Firefox is not installed (set FIREFOX_PATH)' }
  const lead = findLead(await (await fetch(address)).text())
  const browser = await launch({ browser: 'firefox', executablePath, headless: true })
  try {
    const { sentence, link } = await shareSentence(await browser.newPage(), `${address}${lead}`)
    const { words, isInView } = await follow(browser, link)
    if (words !== sentence) return { kind: 'failed', why: `${link} marks “${words}”, not “${sentence}”` }
    if (!isInView) return { kind: 'failed', why: `“${sentence}” is not in the window` }
    if (!(await isFoundByFirefox(browser, link)))
      return { kind: 'failed', why: `Firefox does not find the words of ${link} itself` }
    return { kind: 'held', figure: `“${sentence.slice(0, 40)}…” shared, marked and in view` }
  } finally {
    await browser.close()
  }
}

export const highlightInFirefox: Trial = { name: 'Firefox shares a sentence and lands on exactly it', run }
