import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Axe for a page without frames, which it need not open a second page to sum up. */
const examine = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode()

const tell = ({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): readonly string[] =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))

/** What axe finds against WCAG 2.2 A and AA in the page as it stands. */
export const listViolations = async (page: Page): Promise<readonly string[]> =>
  tell(await examine(page).withTags(STANDARDS).analyze())

/** The same but for colours, as where the device chooses them. */
export const listUnshaded = async (page: Page): Promise<readonly string[]> =>
  tell(await examine(page).withTags(STANDARDS).disableRules(['color-contrast']).analyze())

/** The same for colours alone, which are all that one paper has other than another. */
export const listPale = async (page: Page): Promise<readonly string[]> =>
  tell(await examine(page).withRules(['color-contrast', 'link-in-text-block']).analyze())

/** What axe finds against its own advice as well. */
export const listUnadvised = async (page: Page): Promise<readonly string[]> =>
  tell(await examine(page).analyze())
