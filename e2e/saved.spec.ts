import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expectArrival } from './expect-arrival.ts'
import { expect, test } from './journey.ts'
import { openPage } from './open-page.ts'

const STORY = '/article/kiev-must-strike-targets-in-russia-5fd243cf'
const HEADLINE = '“Kiev must strike targets in Russia”'
const LIST = '/section/background'

const findSave = (page: Page): Locator =>
  page.getByRole('article').getByRole('button', { name: 'Save', exact: true })
const findSavedLink = (page: Page): Locator => page.getByRole('banner').getByRole('link', { name: /^Saved/ })
const findKept = (page: Page): Locator =>
  page.getByRole('main').getByRole('heading', { level: 2 }).filter({ hasNotText: 'Lately read' })

/** Saves the first story of a list. Answers its headline. */
async function saveFirst(page: Page): Promise<string> {
  const mark = page
    .getByRole('main')
    .getByRole('button', { name: /^Save: / })
    .first()
  const headline = ((await mark.getAttribute('aria-label')) ?? '').replace('Save: ', '')
  await mark.click()
  await expect(mark).toHaveAttribute('aria-pressed', 'true')
  return headline
}

test('a story saved on its page is on /saved, with its way back, until it is removed', async ({ page }) => {
  await openPage(page, STORY)
  const save = findSave(page)
  await expect(save).toHaveAttribute('aria-pressed', 'false')
  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await expect(findSavedLink(page)).toHaveText('Saved 1')

  await findSavedLink(page).click()
  await expectArrival(page, 'Saved')
  await expect(findKept(page)).toHaveText([HEADLINE])
  await page.getByRole('link', { name: HEADLINE }).click()
  await expectArrival(page, HEADLINE)
  await expect(save).toHaveAttribute('aria-pressed', 'true')

  await openPage(page, '/saved')
  await page.getByRole('button', { name: `Remove: ${HEADLINE}` }).click()
  await expect(page.getByText('Nothing saved yet.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Saved' })).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: `Removed: ${HEADLINE}` })).toBeAttached()
  await openPage(page, STORY)
  await expect(save).toHaveAttribute('aria-pressed', 'false')
})

test('stories are saved from lists, the latest first; removing one leads the focus to its neighbour', async ({
  page,
}) => {
  await openPage(page, '/')
  const lead = await saveFirst(page)
  await openPage(page, LIST)
  const first = await saveFirst(page)
  await openPage(page, '/saved')
  await expect(findKept(page)).toHaveText([first, lead])
  await page.getByRole('button', { name: `Remove: ${first}` }).click()
  await expect(findKept(page)).toHaveText([lead])
  await expect(page.getByRole('button', { name: `Remove: ${lead}` })).toBeFocused()
})

test('pressing Save again takes the story off the shelf', async ({ page }) => {
  await openPage(page, STORY)
  const save = findSave(page)
  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'false')
  await expect(findSavedLink(page)).toHaveText('Saved')
  await page.reload()
  await openPage(page, '/saved')
  await expect(page.getByText('Nothing saved yet.')).toBeVisible()
})

test('two tabs agree, also one that has kept nothing before', async ({ page, context }) => {
  await openPage(page, STORY)
  const other = await context.newPage()
  await openPage(other, STORY)
  await findSave(page).click()
  await expect(findSave(other)).toHaveAttribute('aria-pressed', 'true')
  await expect(findSavedLink(other)).toHaveText('Saved 1')
  await findSave(other).click()
  await expect(findSave(page)).toHaveAttribute('aria-pressed', 'false')
})

const DENIALS: Readonly<Record<string, () => void>> = {
  'throws at once': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
  },
  'is not there': () => {
    Reflect.deleteProperty(window, 'indexedDB')
  },
}

for (const [way, deny] of Object.entries(DENIALS)) {
  test(`storage that ${way} is told in a sentence, and nothing is claimed`, async ({ page }) => {
    await page.addInitScript(deny)
    await openPage(page, STORY)
    await findSave(page).click()
    const sentence = 'This browser does not let the site keep anything on the device.'
    await expect(page.getByRole('alert')).toHaveText(sentence)
    await expect(findSave(page)).toHaveAttribute('aria-pressed', 'false')
    await openPage(page, '/saved')
    await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible()
  })
}

test('a full device is told in a sentence, and what was kept before is still there', async ({ page }) => {
  await openPage(page, '/')
  const kept = await saveFirst(page)
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError')
    }
  })
  await openPage(page, LIST)
  await page
    .getByRole('button', { name: /^Save: / })
    .first()
    .click()
  await expect(page.getByRole('alert')).toHaveText(
    'The device has no room left for this site. What was kept before is still there.',
  )
  await expect(findSavedLink(page)).toHaveText('Saved 1')
  await openPage(page, '/saved')
  await expect(findKept(page)).toHaveText([kept])
})

test('a fresh visitor loads nothing of the library', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname))
  await openPage(page, STORY)
  await page.waitForLoadState('networkidle')
  expect(scripts.filter((path) => /library|kept-place/.test(path))).toEqual([])
  await findSave(page).click()
  await expect(findSave(page)).toHaveAttribute('aria-pressed', 'true')
  expect(scripts.filter((path) => path.includes('open-library')).length).toBe(1)
})

test('where something is saved, /saved does not say otherwise before it was asked', async ({ page }) => {
  await openPage(page, LIST)
  await saveFirst(page)
  await page.route('**/open-library*.js', () => undefined)
  await openPage(page, '/saved')
  await expect(page.getByText('Nothing saved yet.')).toBeHidden()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('axe finds nothing on /saved, empty and full', async ({ page }) => {
  const findTrouble = async () => {
    const { violations } = await new AxeBuilder({ page }).analyze()
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  }
  await openPage(page, '/saved')
  await expect(page.getByText('Nothing saved yet.')).toBeVisible()
  expect(await findTrouble()).toEqual([])
  await openPage(page, LIST)
  const headline = await saveFirst(page)
  await openPage(page, '/saved')
  await expect(findKept(page)).toHaveText([headline])
  expect(await findTrouble()).toEqual([])
})
