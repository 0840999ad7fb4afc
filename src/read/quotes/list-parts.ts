import type { QuotedList } from '#news/quoted-list.ts'

const [YEAR, MONTH, DAY] = [4, 7, 10]

const writeDays = (month: string, counts: readonly number[]): readonly string[] =>
  counts.flatMap((count, day) =>
    count > 0 && day > 0 && month.length === MONTH ? [`${month}-${String(day).padStart(2, '0')}`] : [],
  )

/** The months of the year that a time is in, and the days of its month, as a list has stories of them. */
export function listParts({ days }: Pick<QuotedList, 'days'>, time: string): readonly string[] {
  const months = days.filter(([month]) => month.length === MONTH && month.startsWith(time.slice(0, YEAR)))
  const own = time.length < MONTH ? [] : months.filter(([month]) => time.startsWith(month))
  return [...months.map(([month]) => month), ...own.flatMap(([month, counts]) => writeDays(month, counts))]
}

/** What ends sooner stands after what it is the beginning of. */
const orderOf = (time: string): string => time.padEnd(DAY, '~')

/** Times with their parts after them, the newest first; those coarser than any of `times` are left out. */
export function mergeTimes(times: readonly string[], parts: readonly string[]): readonly string[] {
  const coarsest = Math.min(...times.map(({ length }) => length))
  return [...new Set([...times, ...parts.filter(({ length }) => length >= coarsest)])].toSorted((a, b) =>
    orderOf(a) < orderOf(b) ? 1 : -1,
  )
}
