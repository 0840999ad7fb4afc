import { readInstant } from './instant.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

const toDate = (iso: string): Date | null => {
  const instant = readInstant(iso)
  return instant === null ? null : new Date(instant)
}

/** An ISO 8601 date as RFC 3339 wants it, in UTC; a date without a time is its midnight. `null` for no date. */
export const writeInstant = (iso: string): string | null =>
  toDate(iso)?.toISOString().replace('.000Z', 'Z') ?? null

/** The same as the date of a letter (RFC 822): `Mon, 23 Nov 2026 00:00:00 GMT`. */
export const writeMailDate = (iso: string): string | null => toDate(iso)?.toUTCString() ?? null

/** As W3C writes dates: a day stays a day, and anything more precise is an instant. */
export const writeDayOrInstant = (iso: string): string | null =>
  DAY.test(iso) && readInstant(iso) !== null ? iso : writeInstant(iso)
