import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'

const STORY = '/article/kiev-must-strike-targets-in-russia-5fd243cf'
const ID = /-([0-9a-f]{8})$/

/** Paths of the data that the page asks for from now on, as they are asked for. */
function recordData(page: Page): readonly string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/data/')) asked.push(pathname)
  })
  return asked
}

/** Data of the story that an open story leads to: what its reader asks for ahead. */
async function listNextData(page: Page): Promise<readonly string[]> {
  const next = page.getByRole('region', { name: 'Next' }).getByRole('link')
  const id = ID.exec((await next.getAttribute('href')) ?? '')?.[1] ?? ''
  expect(id).not.toBe('')
  return [`/data/article/${id}.json`, `/data/onward/${id}.json`]
}

test('front and section opened cold fetch no data', async ({ page }) => {
  const asked = recordData(page)
  await openPage(page, '/')
  await page.waitForLoadState('networkidle')
  await openPage(page, '/section/background')
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual([])
})

test('a story opened cold fetches only the next one; Next then shows at once, without a request', async ({
  page,
}) => {
  const asked = recordData(page)
  await openPage(page, STORY)
  const ahead = await listNextData(page)
  await page.waitForLoadState('networkidle')
  expect(asked.toSorted()).toEqual(ahead)

  const next = page.getByRole('region', { name: 'Next' }).getByRole('link')
  const headline = await next.innerText()
  const seen = page.evaluate(
    (wanted) =>
      new Promise<string[]>((resolve) => {
        const frames = new Set<string>()
        const look = () => {
          const title = document.querySelector('h1')?.innerText ?? 'no page'
          const isLoading = document.querySelector('[role="progressbar"], [aria-busy="true"]') !== null
          frames.add(isLoading ? 'loading' : title)
          if (title === wanted) resolve([...frames])
          else requestAnimationFrame(look)
        }
        look()
      }),
    headline,
  )
  await next.click()
  expect(await seen).toEqual(['“Kiev must strike targets in Russia”', headline])

  const further = await listNextData(page)
  await page.waitForLoadState('networkidle')
  expect(asked.toSorted()).toEqual([...ahead, ...further].toSorted())
})
