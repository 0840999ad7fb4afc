import type { Page } from '@playwright/test'
import { expectArrival } from './expect-arrival.ts'
import { expect, test } from './journey.ts'
import { listViolations } from './list-violations.ts'
import { openPage } from './open-page.ts'

const STORY = '/article/kiev-must-strike-targets-in-russia-5fd243cf'
const OLD = '/article/an-older-headline-5fd243cf'
const MISSING = 'This page was never printed.'

const expectMissing = (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name: MISSING })).toBeVisible()

test('an old slug leads to the story’s address for good', async ({ page, request }) => {
  const answer = await request.get(OLD, { maxRedirects: 0 })
  expect(answer.status()).toBe(301)
  await openPage(page, OLD)
  await expect(page).toHaveURL(STORY)
})

test('on a host that cannot redirect, the missing page leads an old slug on', async ({
  page,
  request,
  expectTrouble,
}) => {
  expectTrouble(/404.*an-older-headline/)
  const body = await (await request.get('/404')).body()
  await page.route(`**${OLD}`, (route) => route.fulfill({ status: 404, contentType: 'text/html', body }))
  await openPage(page, OLD)
  await expect(page).toHaveURL(STORY)
  await expectArrival(page, '“Kiev must strike targets in Russia”')
})

for (const address of ['/nowhere', '/section/nowhere', '/section/world/99', '/article/no-id-here']) {
  test(`${address} is missing, and says so with a way to the front`, async ({ page, expectTrouble }) => {
    expectTrouble(new RegExp(`404.*${address}`))
    const response = await openPage(page, address)
    expect(response?.status()).toBe(404)
    await expectMissing(page)
    await expect(page).toHaveTitle(/never printed/)
    await page.getByRole('main').getByRole('link', { name: 'front page' }).click()
    await expect(page).toHaveURL('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })
}

test('an unknown story is missing, and the three nearest by their slugs stand in its place', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/404.*\/article\/kyiv-must-strike-targets-00000000/)
  expectTrouble(/404.*\/data\/article\/00000000\.json/)
  const response = await openPage(page, '/article/kyiv-must-strike-targets-00000000')
  expect(response?.status()).toBe(404)
  await expectMissing(page)
  await expect(page.getByText('No story of this edition has this address')).toBeVisible()
  const near = page.getByRole('region', { name: 'Nearest to it' }).getByRole('link')
  await expect(near).toHaveCount(3)
  expect(await listViolations(page)).toEqual([])
  await near.first().click()
  await expect(page).toHaveURL(STORY)
  await expectArrival(page, '“Kiev must strike targets in Russia”')
})

test('a story withdrawn while its list was open is missing', async ({ page, expectTrouble }) => {
  expectTrouble(/404.*\/data\/(?:article|imprint)\//)
  await openPage(page, '/section/background')
  await page.route(/\/data\/(?:article|imprint)\//, (route) => route.fulfill({ status: 404, body: '' }))
  await page.getByRole('main').getByRole('link').first().click()
  await expectArrival(page, MISSING, MISSING)
  await page.getByRole('main').getByRole('link', { name: 'front page' }).click()
  await expect(page).toHaveURL('/')
})
