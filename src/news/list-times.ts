import type { QuotedStory } from './quotes-page.ts'

const DAY = 10
const MONTH = 7
const YEAR = 4
/** More are too many to choose from. */
const MOST = 12

/**
 * The times that stories can be told apart by, newest first, as beginnings of their dates: days, or months where
 * there are many days, or years where there are many months. The days of a single month are never too many. None
 * when there is but one.
 */
export function listTimes(stories: readonly Pick<QuotedStory, 'published'>[]): readonly string[] {
  const dates = stories.flatMap(({ published }) => published ?? [])
  const list = (length: number) =>
    [...new Set(dates.map((date) => date.slice(0, length)))].toSorted().toReversed()
  const [days, months] = [list(DAY), list(MONTH)]
  if (days.length <= MOST || months.length === 1) return days.length > 1 ? days : []
  return months.length <= MOST ? months : list(YEAR)
}
