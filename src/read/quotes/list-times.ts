import type { QuotedStory } from '#news/quotes-page.ts'

const DAY = 10
const MONTH = 7
const YEAR = 4
/** More are too many to choose from. */
const MOST = 12

/**
 * The times that a page's stories can be told apart by, newest first, as beginnings of their dates: days, or
 * months where there are many days, or years. None when there is but one.
 */
export function listTimes(stories: readonly QuotedStory[]): readonly string[] {
  const dates = stories.flatMap(({ published }) => published ?? [])
  const list = (length: number) =>
    [...new Set(dates.map((date) => date.slice(0, length)))].toSorted().toReversed()
  const times = [DAY, MONTH].map(list).find(({ length }) => length <= MOST) ?? list(YEAR)
  return times.length > 1 ? times : []
}
