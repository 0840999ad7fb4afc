import type { QuotedStory } from './quotes-page.ts'

const DAY = 10
const MONTH = 7
const YEAR = 4
/** More are too many to choose from. */
const MOST = 12

/** What dates begin with, each once. */
const cut = (dates: readonly string[], length: number): readonly string[] => [
  ...new Set(dates.map((date) => date.slice(0, length))),
]

function chooseTimes(dates: readonly string[]): readonly string[] {
  const days = cut(dates, DAY)
  const months = cut(days, MONTH)
  if (days.length <= MOST || months.length === 1) return days
  return months.length <= MOST ? months : cut(months, YEAR)
}

/**
 * The times that stories can be told apart by, newest first, as beginnings of their dates: days, or months where
 * there are many days, or years where there are many months. The days of a single month are never too many. None
 * when there is but one.
 */
export function listTimes(stories: readonly Pick<QuotedStory, 'published'>[]): readonly string[] {
  const times = chooseTimes(stories.flatMap(({ published }) => published ?? []))
  return times.length > 1 ? times.toSorted().toReversed() : []
}
