import { expectArrival } from './expect-arrival.ts'
import { crawlSite } from './crawl-site.ts'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'
import { BASED_SITE, PUBLIC_SITE } from './sites.ts'

const BASE = new URL(BASED_SITE).pathname

test.use({ baseURL: BASED_SITE })

test('links, assets and data stay under the base path; canonical addresses are public', async ({
  request,
}) => {
  const pages = await crawlSite(request, BASED_SITE)
  expect(pages.length).toBeGreaterThan(10)
  for (const { url, document } of pages) {
    const canonical = `${PUBLIC_SITE}${url.slice(BASED_SITE.length)}`
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), url).toBe(canonical)
    expect(document.querySelector('meta[property="og:url"]')?.getAttribute('content'), url).toBe(canonical)
    const strays = [...document.querySelectorAll('[href], [src]')]
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
      .filter((address) => ![BASE, PUBLIC_SITE, '#', 'data:'].some((start) => address.startsWith(start)))
    expect(strays, url).toEqual([])
  }
})

test('a journey stays under the base path', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openPage(page, BASED_SITE)
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Background' }).click()
  await expectArrival(page, 'Background')
  await expect(page).toHaveURL(`${BASED_SITE}section/background`)

  const link = page.getByRole('main').getByRole('link').first()
  const headline = await link.innerText()
  await link.click()
  await expectArrival(page, headline)
  const canonical = page.locator('link[rel="canonical"]')
  await expect(canonical).toHaveAttribute('href', page.url().replace(BASED_SITE, PUBLIC_SITE))

  const next = page.getByRole('region', { name: 'Next' }).getByRole('link')
  const nextHeadline = await next.innerText()
  await next.click()
  await expectArrival(page, nextHeadline)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: headline, exact: true })).toBeVisible()
  expect(asked.some((path) => path.startsWith(`${BASE}data/`))).toBe(true)
  expect(asked.filter((path) => !path.startsWith(BASE))).toEqual([])
})

test('a missing page, an old slug and the bare base path answer under it', async ({
  page,
  request,
  expectTrouble,
}) => {
  expectTrouble(/404.*\/news\/nowhere/)
  const response = await openPage(page, 'nowhere')
  expect(response?.status()).toBe(404)
  await page.getByRole('main').getByRole('link', { name: 'front page' }).click()
  await expect(page).toHaveURL(BASED_SITE)

  const moved = await request.get('article/older-5fd243cf', { maxRedirects: 0 })
  expect([moved.status(), moved.headers()['location']]).toEqual([
    301,
    '/news/article/kiev-must-strike-targets-in-russia-5fd243cf',
  ])
  const bare = await request.get('/news', { maxRedirects: 0 })
  expect([bare.status(), bare.headers()['location']]).toEqual([301, BASE])
  expect((await request.get('/section/world')).status()).toBe(404)
})
