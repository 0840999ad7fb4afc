import type { APIRequestContext, Page } from '@playwright/test'
import { join } from 'node:path'
import * as copy from './changing-seeds.ts'
import { crawlSite, listLinks } from './crawl-site.ts'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'
import { withEdition } from './press-edition.ts'
import { GONE, select, shareQuote } from './share-passage.ts'
import { LASTING_SITE } from './sites.ts'

/*
 * Everything of an edition that can be shared is collected; then its editor goes over it; then every address
 * is followed, and leads to the right words or to a sentence that says what has become of them.
 */

const PLACE = { folder: join(import.meta.dirname, '..', 'test-results-lasting'), site: LASTING_SITE }
const MISSING = 'This page was never printed.'
const WITHDRAWN = 'No story of this edition has this address. It may have been withdrawn.'

test.use({ baseURL: LASTING_SITE, permissions: ['clipboard-read', 'clipboard-write'] })

/** Passages by what their link must lead to after the edit. */
const PASSAGES: readonly (readonly [words: string, after: string])[] = [
  [copy.KEPT_QUOTE, copy.KEPT_QUOTE],
  [copy.EDITED_QUOTE, copy.NEW_QUOTE],
  [copy.LOST_QUOTE, GONE],
  [copy.KEPT_SENTENCE, copy.KEPT_SENTENCE],
  [copy.EDITED_SENTENCE, copy.NEW_SENTENCE],
  [copy.LOST_SENTENCE, GONE],
]

/** What a story's address leads to: the story's page after the edit; `null` when it was withdrawn. */
const STORIES: Readonly<Record<string, string | null>> = {
  a0000001: '/article/island-bridge-opens-at-last-a0000001',
  a0000002: '/article/fish-market-moves-to-the-quay-a0000002',
  a0000003: '/article/fog-keeps-the-ferries-in-port-a0000003',
  a0000004: null,
}

const idOf = (address: string): string | null => /-?([0-9a-f]{8})(?:\.md)?$/.exec(address)?.[1] ?? null

/** The address of a page or file, without the site's. */
const toPath = (address: string): string => address.replace(LASTING_SITE, '/').replace(/#.*$/, '')

/** Where a path must lead: another path, or nowhere. */
function findHeir(path: string): string | null {
  const id = idOf(path)
  if (id !== null) {
    const page = STORIES[id] ?? null
    return page !== null && path.endsWith('.md') ? `${page}.md` : page
  }
  return path.startsWith('/section/weather') ? null : path
}

/** What the reader is led to: the quote or words marked, the crosshead in view, or what is said above the story. */
const readLanding = (page: Page) =>
  page.evaluate(() => {
    const quote = document.querySelector('q[data-target]')?.textContent
    const words = [...(CSS.highlights.get('found') ?? [])].map((range) =>
      range instanceof Range ? range.toString() : '',
    )
    const said = [...document.querySelectorAll('main output')].map((one) => one.textContent).find(Boolean)
    const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)))
    return quote?.replace(/^“|[,.]?”$/g, '') ?? words[0] ?? said ?? target?.textContent ?? ''
  })

/** Shares every passage, and reads off every address that the site itself links to or is known by. */
async function collectAddresses(page: Page, request: APIRequestContext) {
  const pages = await crawlSite(request, LASTING_SITE)
  const addresses = new Set(pages.flatMap(listLinks).filter((address) => address.startsWith(LASTING_SITE)))
  for (const { url, document } of pages) {
    for (const file of document.querySelectorAll('link[rel=alternate]'))
      addresses.add(file.getAttribute('href') ?? '')
    for (const passage of document.querySelectorAll('article :is(q[id], h2[id])'))
      addresses.add(`${url}#${passage.id}`)
  }
  for (const id of Object.keys(STORIES)) addresses.add(`${LASTING_SITE}article/${id}`)

  const passages = new Map<string, string>()
  await openPage(page, pages.find(({ url }) => url.endsWith('a0000001'))?.url ?? '')
  for (const [words, after] of PASSAGES) {
    await select(page, words)
    passages.set((await shareQuote(page)).link, after)
  }
  await page.goto('about:blank')
  return { addresses: [...addresses], passages }
}

/** A file or page is where it was, has moved, or its place says that it is not there. */
async function followPath(request: APIRequestContext, path: string) {
  const heir = findHeir(path)
  const answer = await request.get(path)
  expect([path, answer.status()]).toEqual([path, heir === null ? 404 : 200])
  if (heir === null) expect(await answer.text()).toContain(MISSING)
  else expect(toPath(answer.url())).toBe(heir)
}

test('every address shared of an edition leads on after its editor went over it', async ({
  page,
  request,
  expectTrouble,
}) => {
  const { addresses, passages } = await withEdition(PLACE, copy.BEFORE, () => collectAddresses(page, request))
  const fragments = addresses.filter((address) => address.includes('#') && !address.endsWith('#main'))
  expect([addresses.length > 30, fragments.length > 6], addresses.join('\n')).toEqual([true, true])

  await withEdition(PLACE, copy.AFTER, async () => {
    for (const path of new Set(addresses.map(toPath))) await followPath(request, path)
    for (const [link, after] of passages) {
      await openPage(page, link)
      await expect.poll(() => readLanding(page), link).toBe(after)
      expect(new URL(page.url()).pathname).toBe(STORIES['a0000001'])
      await page.goto('about:blank')
    }
    // A plain address of a quote or crosshead has but its own words to go by.
    for (const address of fragments) {
      await openPage(page, address)
      await expect.poll(() => readLanding(page), address).not.toBe('')
      await page.goto('about:blank')
    }
    expectTrouble(/404.*a0000004/)
    await openPage(page, '/article/tides-to-run-high-this-week-a0000004')
    await expect(page.getByRole('heading', { level: 1, name: MISSING })).toBeVisible()
    await expect(page.getByText(WITHDRAWN)).toBeVisible()
    await expect(page.getByRole('region', { name: 'Nearest to it' }).getByRole('link')).toHaveCount(3)
  })
})
