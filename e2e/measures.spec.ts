import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'
import { wearType } from './wear-type.ts'

/** Left edge, width and type size, in px. */
type Measure = readonly [left: number, width: number, type: number]

/** An element by name: where it is, and what the design's mock has for it at 390 and 1280 px; `null` where it has none. */
type Entry = { box: string; type?: string; at390: Measure | null; at1280: Measure | null }

const FRONT: Readonly<Record<string, Entry>> = {
  masthead: { box: 'header .flag', at390: [21.5, 329.5, 58.4], at1280: [32.7, 875, 156] },
  rule: { box: 'header .oxford', at390: [24.1, 341.8, 16], at1280: [39.7, 1200.7, 16] },
  headline: { box: 'h1', at390: [24.1, 341.8, 46.4], at1280: [345.8, 894.5, 106] },
  summary: { box: 'article p', at390: [24.1, 341.8, 22], at1280: [345.8, 783, 27] },
  'label of the voices': {
    box: '[aria-label="Who said what"] .rail > div',
    at390: [24.1, 341.8, 14],
    at1280: [39.7, 282.2, 14],
  },
  'first voice': {
    box: '[aria-label="Who said what"] blockquote',
    at390: [24.1, 341.8, 22],
    at1280: [345.8, 588, 40],
  },
  'its speaker': {
    box: '[aria-label="Who said what"] figcaption b',
    at390: [24.1, 341.8, 17],
    at1280: [345.8, 588, 17],
  },
  'second voice': {
    box: '.voices > div + div blockquote',
    at390: [24.1, 341.8, 22],
    at1280: [969.8, 270.5, 22],
  },
  'second story': { box: 'main h2.axis', at390: [24.1, 341.8, 28.1], at1280: [345.8, 880, 40] },
  department: { box: '.department-title h2 a', at390: [24.1, 169.2, 28.1], at1280: [39.7, 240.4, 40] },
  'stacked headline': {
    box: '.department > :nth-child(2) h3',
    at390: [24.1, 341.8, 22],
    at1280: [958.2, 282.2, 24],
  },
  'its summary': {
    box: '.department > :nth-child(2) p',
    at390: [24.1, 341.8, 17],
    at1280: [958.2, 282.2, 17],
  },
  'headline in a row': {
    box: '.department > :nth-child(4) h3',
    at390: [24.1, 341.8, 22],
    at1280: [39.7, 282.2, 24],
  },
  colophon: { box: 'footer', at390: [0, 390, 14], at1280: [0, 1280, 14] },
}

const STORY: Readonly<Record<string, Entry>> = {
  masthead: { box: 'header .text-plate', at390: [24.1, 175.7, 30], at1280: [39.7, 175.7, 30] },
  section: { box: 'article .rail', at390: [24.1, 341.8, 14], at1280: [39.7, 282.2, 14] },
  headline: { box: 'h1', at390: [24.1, 341.8, 46.4], at1280: [345.8, 894.5, 106] },
  'lead paragraph': { box: 'article p', at390: [24.1, 341.8, 22], at1280: [345.8, 783, 27] },
  'Who speaks': { box: '[aria-label="Who speaks"]', at390: [24.1, 341.8, 16], at1280: [39.7, 282.2, 16] },
  'In this story': { box: '[aria-label="In this story"] li a', at390: null, at1280: [39.7, 282.2, 15] },
  body: { box: '.prose p', at390: [24.1, 341.8, 19], at1280: [345.8, 588, 20] },
  'pull quote': { box: '.pull-row blockquote', at390: [24.1, 341.8, 40.2], at1280: [345.8, 894.5, 72] },
  'its speaker': { box: '.pull-row figcaption b', at390: [24.1, 341.8, 17], at1280: [39.7, 282.2, 17] },
  crosshead: { box: '.prose h2', at390: [24.1, 341.8, 26], at1280: [345.8, 588, 31] },
  // In the mock it is short at 390 px too, and so set larger.
  'side pull quote': { box: '.beside blockquote', at390: null, at1280: [978.2, 262.2, 28] },
  'Read also': { box: '#read-also', at390: [24.1, 129.1, 28.1], at1280: [39.7, 183.7, 40] },
  'its headline': {
    box: '[aria-labelledby=read-also] h3',
    at390: [24.1, 341.8, 22],
    at1280: [345.8, 266.2, 24],
  },
  Next: { box: '[aria-label=Next] .rail span', at390: [24.1, 64.3, 28.1], at1280: [39.7, 90.8, 40] },
  'next headline': { box: '[aria-label=Next] h2', at390: [24.1, 341.8, 40.2], at1280: [345.8, 894.5, 72] },
  colophon: { box: 'footer', at390: [0, 390, 14], at1280: [0, 1280, 14] },
  dock: { box: '.dock', type: '.dock button', at390: [0, 390, 12], at1280: null },
}

const TOLERANCE = 2

/** The first of the elements a selector finds that shows. */
const findShown = (page: Page, selector: string) => page.locator(selector).filter({ visible: true }).first()

async function measure(page: Page, { box, type = box }: Entry): Promise<Measure> {
  const bounds = await findShown(page, box).boundingBox()
  const size = await findShown(page, type).evaluate((element) => getComputedStyle(element).fontSize)
  return [bounds?.x ?? NaN, bounds?.width ?? NaN, Number.parseFloat(size)]
}

const print = (values: readonly number[]): string =>
  values.map((value) => value.toFixed(1).padStart(7)).join('')

for (const [name, address, entries] of [
  ['front', '/', FRONT],
  ['story', '/article/kiev-must-strike-targets-in-russia-5fd243cf', STORY],
] as const) {
  for (const width of [390, 1280] as const) {
    test(`the ${name} at ${width} px has the measures of the design`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await openPage(page, address)
      await wearType(page)
      const rows = [`${name} at ${width} px`.padEnd(22) + '   the design’s left, width, type     ours']
      const strays: string[] = []
      for (const [element, entry] of Object.entries(entries)) {
        const wanted = width === 390 ? entry.at390 : entry.at1280
        if (wanted === null) continue
        const ours = await measure(page, entry)
        rows.push(`${element.padEnd(22)}${print(wanted)}     ${print(ours)}`)
        if (wanted.some((value, at) => !(Math.abs(value - (ours[at] ?? NaN)) <= TOLERANCE)))
          strays.push(element)
      }
      console.log(`\n${rows.join('\n')}`)
      expect(strays, 'elements that stray from the design').toEqual([])
    })
  }
}
