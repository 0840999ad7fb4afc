import type { Teaser } from '#news/teaser.ts'
import { formatDate } from '#news/format-date.ts'

/** Stories of one day as the paper prints it; `null` for those without a date. */
export type Day = { day: string | null; stories: readonly Teaser[] }

/** Of ISO dates, the day: it orders them as well. */
const DAY = 10

/** Groups stories by the day that their copy names, the newest first, those without one last; stories keep their order. */
export function groupByDay(teasers: readonly Teaser[]): readonly Day[] {
  const days = new Map<string, Teaser[]>()
  for (const teaser of teasers) {
    const day = teaser.published?.slice(0, DAY) ?? ''
    const stories = days.get(day)
    if (stories === undefined) days.set(day, [teaser])
    else stories.push(teaser)
  }
  return [...days]
    .toSorted(([a], [b]) => Number(a < b) - Number(a > b))
    .map(([day, stories]) => ({ day: day === '' ? null : formatDate(day), stories }))
}
