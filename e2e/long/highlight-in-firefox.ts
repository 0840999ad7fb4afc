import { existsSync } from 'node:fs'
import { launch } from 'puppeteer-core'
import type { Outcome, Site, Trial } from './trial.ts'

const PLACES = [
  process.env['FIREFOX_PATH'] ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
]

/** The path of the front's lead story. */
const findLead = (front: string): string => /href="[^"]*(article\/[^"#]+)"/.exec(front)?.[1] ?? ''

/** A sentence in the middle of a story's last paragraphs, as its page prints it. */
function findSentence(page: string): string {
  const paragraphs = [...page.matchAll(/<p[ >][^<]*>?([^<>“”"]{60,}?\.)/g)].map((match) => match[1] ?? '')
  return paragraphs.at(-1)?.replace(/^[^.]*?>/, '') ?? ''
}

async function run({ address }: Site): Promise<Outcome> {
  const executablePath = PLACES.find((path) => path !== '' && existsSync(path))
  if (executablePath === undefined)
    return { kind: 'not run', why: 'Firefox is not installed (set FIREFOX_PATH)' }
  const lead = findLead(await (await fetch(address)).text())
  const sentence = findSentence(await (await fetch(`${address}${lead}`)).text())
  const browser = await launch({ browser: 'firefox', executablePath, headless: true })
  try {
    const page = await browser.newPage()
    await page.goto(`${address}${lead}#:~:text=${encodeURIComponent(sentence)}`, { waitUntil: 'load' })
    await page.waitForFunction(() => history.scrollRestoration === 'manual')
    const seen = await page.evaluate((words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        if (walker.currentNode.nodeValue?.includes(words) !== true) continue
        const box = walker.currentNode.parentElement?.getBoundingClientRect()
        return box === undefined
          ? 'nowhere'
          : box.bottom > 0 && box.top < innerHeight
            ? 'in view'
            : `at ${box.top}`
      }
      return 'nowhere'
    }, sentence)
    return seen === 'in view'
      ? { kind: 'held', figure: `“${sentence.slice(0, 40)}…” in view` }
      : { kind: 'failed', why: `“${sentence}” is ${seen}` }
  } finally {
    await browser.close()
  }
}

export const highlightInFirefox: Trial = { name: 'Firefox lands on a shared sentence', run }
