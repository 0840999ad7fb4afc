import type { QuotedList } from '#news/quoted-list.ts'

/** Numbers of stories that follow each other: from the first to before the last. */
export type Stretch = readonly [from: number, to: number]

const MONTH = '2026-11'.length

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/**
 * Where in a list the stories of a time stand, oldest first: `time` is the beginning of their dates, or `null` for
 * those of any time and of none.
 */
export function findStretches({ days }: Pick<QuotedList, 'days'>, time: string | null): readonly Stretch[] {
  const stretches: Stretch[] = []
  let before = 0
  for (const [month, counts] of days) {
    const after = before + sum(counts)
    if (time === null || month.startsWith(time)) stretches.push([before, after])
    else if (time.slice(0, MONTH) === month) {
      const day = Number(time.slice(MONTH + 1))
      const from = before + sum(counts.slice(0, day))
      stretches.push([from, from + (counts[day] ?? 0)])
    }
    before = after
  }
  return stretches
}

/** How many stories a list has. */
export const countListed = ({ days }: Pick<QuotedList, 'days'>): number =>
  days.reduce((total, [, counts]) => total + sum(counts), 0)
