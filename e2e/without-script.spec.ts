import { crawlSite } from './crawl-site.ts'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'
import { SITE } from './sites.ts'

test('every page says the same with and without JavaScript', async ({ page, plainPage, request }) => {
  for (const { url } of await crawlSite(request, SITE)) {
    await plainPage.goto(url)
    const plain = await plainPage.getByRole('main').innerText()
    await openPage(page, url)
    expect(await page.getByRole('main').innerText(), url).toBe(plain)
  }
})

test('a story is complete without JavaScript', async ({ plainPage, request }) => {
  for (const { url } of await crawlSite(request, SITE)) {
    const id = /-([0-9a-f]{8})$/.exec(url)?.[1]
    if (id === undefined) continue
    const story: { headline: string; body: { text: string }[] } = await (
      await request.get(`/data/article/${id}.json`)
    ).json()
    await plainPage.goto(url)
    await expect(plainPage.getByRole('heading', { level: 1 })).toHaveText(story.headline)
    const text = await plainPage.getByRole('main').textContent()
    const absent = story.body.filter((block) => text?.includes(block.text) !== true)
    expect(absent, url).toEqual([])
  }
})

test('a story prints as a sheet of its own without JavaScript', async ({ plainPage }) => {
  await plainPage.goto('/article/kiev-must-strike-targets-in-russia-5fd243cf')
  await expect(plainPage.getByRole('region', { name: 'Read also' })).toBeVisible()
  await plainPage.emulateMedia({ media: 'print' })
  await expect(plainPage.getByRole('region', { name: 'Read also' })).toBeHidden()
})
