import { quotedDataPath } from '#news/paths.ts'
import { QUOTED_SHEET, type QuotedList, type QuotedSheet, type QuotedStories } from '#news/quoted-list.ts'
import type { Keyed } from './keyed.ts'
import { numberStories } from './search/number-stories.ts'

type Listed = QuotedStories['stories']

const MONTH = '2026-11'.length
const DAY = '2026-11-24'.length

const dayOf = (published: string | null): number => Number(published?.slice(MONTH + 1, DAY) ?? '') || 0

/** How many stories are of each day, month by month. */
function countDays(stories: Listed): QuotedList['days'] {
  const months = new Map<string, number[]>()
  for (const { published } of stories) {
    const month = published?.slice(0, MONTH) ?? ''
    const counts = months.get(month) ?? []
    months.set(month, counts)
    const day = dayOf(published)
    while (counts.length <= day) counts.push(0)
    counts[day] = (counts[day] ?? 0) + 1
  }
  return [...months]
}

function keyPayload(path: string, payload: QuotedList | QuotedSheet): Keyed {
  const text = JSON.stringify(payload)
  return { path, inputs: text, make: () => text }
}

/** The files of a list: its head, and every sheet that is full. */
export function layQuoted({ by, stories }: QuotedStories): readonly Keyed[] {
  const numbered = numberStories(stories)
  const slugs = by.kind === 'speaker' ? [...new Set(numbered.map(({ section }) => section))] : []
  const numberOf = new Map(slugs.map((slug, number) => [slug, number]))
  const laySheet = (from: number): QuotedSheet => {
    const own = numbered.slice(from, from + QUOTED_SHEET)
    return {
      ids: own.map(({ id }) => id).join(''),
      sections: own.flatMap(({ section }) => numberOf.get(section) ?? []),
    }
  }
  const full = Math.floor(numbered.length / QUOTED_SHEET)
  const head: QuotedList = {
    sections: slugs,
    days: countDays(numbered),
    last: laySheet(full * QUOTED_SHEET),
  }
  return [
    keyPayload(quotedDataPath(by), head),
    ...Array.from({ length: full }, (_, sheet) =>
      keyPayload(quotedDataPath(by, sheet), laySheet(sheet * QUOTED_SHEET)),
    ),
  ]
}
