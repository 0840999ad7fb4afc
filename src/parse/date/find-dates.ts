import { monthOf } from './months.ts'
import { findTime } from './find-time.ts'

/** A date with its year in a text: ISO 8601, and where it stands. */
export type FoundDate = { iso: string; start: number; end: number }

/** Dates whose day and month cannot be told apart: `04/05/2031`. */
export type Dates = { found: readonly FoundDate[]; ambiguous: boolean }

type Day = { year: number; month: number; day: number }
type Reading = {
  pattern: RegExp
  read: (groups: Readonly<Record<string, string>>) => Day | 'ambiguous' | null
}

const number = (digits: string | undefined): number => Number(digits ?? Number.NaN)

/** Two-digit years are of this century: the paper prints no older copy without its century. */
const yearOf = (digits: string | undefined): number => (digits?.length === 2 ? 2000 : 0) + number(digits)

function readNamed(groups: Readonly<Record<string, string>>): Day | null {
  const month = monthOf(groups['month'] ?? '')
  return month === null ? null : { year: yearOf(groups['year']), month, day: number(groups['day']) }
}

const readNumbers = (groups: Readonly<Record<string, string>>): Day => ({
  year: yearOf(groups['year']),
  month: number(groups['month']),
  day: number(groups['day']),
})

/** `11/28/2031` and `28/11/2031` are certain, `04/05/2031` is not. */
function readSlashed(groups: Readonly<Record<string, string>>): Day | 'ambiguous' {
  const [first, second] = [number(groups['first']), number(groups['second'])]
  const year = yearOf(groups['year'])
  if (first > 12) return { year, month: second, day: first }
  if (second > 12 || first === second) return { year, month: first, day: second }
  return 'ambiguous'
}

const READINGS: readonly Reading[] = [
  // 2031-05-28
  { pattern: /\b(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?=T|\b)/g, read: readNumbers },
  // 2031.05.28, 2031年5月28日
  {
    pattern: /(?<!\d)(?<year>(?:19|20)\d\d)[./年](?<month>\d{1,2})[./月](?<day>\d{1,2})(?!\d)日?/g,
    read: readNumbers,
  },
  // 28.05.2031 is day first wherever it is written
  {
    pattern: /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d\d)(?!\d)/g,
    read: readNumbers,
  },
  {
    pattern: /(?<![\d/])(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>(?:19|20)?\d\d)(?![\d/])/g,
    read: readSlashed,
  },
  // May 28th, 2031
  {
    pattern:
      /(?<!\p{L})(?<month>\p{L}{3,12})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\d\d)(?!\d)/gu,
    read: readNamed,
  },
  // 28 May 2031, 28. Mai 2031, 1er mai 2031, 28 de mayo de 2031
  {
    pattern:
      /(?<!\d)(?<day>\d{1,2})(?:er|st|nd|rd|th|º|\.)? (?:de |of )?(?<month>\p{L}{2,12})(?:\.|\/\p{L}{2,12})?,? (?:de |del )?(?<year>(?:19|20)\d\d)(?!\d)/gu,
    read: readNamed,
  },
]

/** A year in full, or a number behind a slash: no reading does without one of them. */
const MAY_HOLD_DATE = /(?:19|20)\d\d|\/\d/

const DAYS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isDay = ({ year, month, day }: Day): boolean =>
  year >= 1800 && year < 2100 && day >= 1 && day <= (DAYS[month - 1] ?? 0)

const pad = (value: number): string => String(value).padStart(2, '0')

/** The dates of a text that say their year, in order, each with the time beside it. Nothing is guessed. */
export function findDates(text: string): Dates {
  let ambiguous = false
  const found: FoundDate[] = []
  if (!MAY_HOLD_DATE.test(text)) return { found, ambiguous }
  for (const { pattern, read } of READINGS) {
    for (const match of text.matchAll(pattern)) {
      const day = read(match.groups ?? {})
      if (day === 'ambiguous') ambiguous = true
      if (day === null || day === 'ambiguous' || !isDay(day)) continue
      const [start, after] = [match.index, match.index + match[0].length]
      if (found.some((other) => start < other.end && after > other.start)) continue
      const time = findTime(text, after)
      const iso = `${day.year}-${pad(day.month)}-${pad(day.day)}${time?.iso ?? ''}`
      found.push({ iso, start, end: time?.end ?? after })
    }
  }
  return { found: found.toSorted((a, b) => a.start - b.start), ambiguous: ambiguous && found.length === 0 }
}
