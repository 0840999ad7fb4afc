import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const tell = ({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): readonly string[] =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))

/** What axe finds against WCAG 2.2 A and AA in the page as it stands. */
export const listViolations = async (page: Page): Promise<readonly string[]> =>
  tell(await new AxeBuilder({ page }).withTags(STANDARDS).analyze())

/** The same but for colours, as where the device chooses them. */
export const listUnshaded = async (page: Page): Promise<readonly string[]> =>
  tell(await new AxeBuilder({ page }).withTags(STANDARDS).disableRules(['color-contrast']).analyze())

/** The same for colours alone, which are all that one paper has other than another. */
export const listPale = async (page: Page): Promise<readonly string[]> =>
  tell(await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze())
