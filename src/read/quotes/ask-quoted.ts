import type { QuotesPage } from '#news/quotes-page.ts'
import type { Asked } from './find-quoted.ts'
import type { Choice } from './use-choice.ts'

/**
 * What a reader's choice asks of the whole edition, or of all that a speaker says; `null` where the page at hand
 * answers it. The pages of a speaker are in the order of the stories as they are; those of the edition are not.
 */
export function askQuoted({ choices, speaker }: QuotesPage, choice: Choice): Asked | null {
  const { order, story, section, time, page } = choice
  const isFilter = story !== null || section !== null || time !== null
  if (choices === null || (!isFilter && (order === 'speaker' || speaker !== null))) return null
  return { speaker, story, section, time, page }
}
