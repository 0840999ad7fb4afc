const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * The day of an ISO 8601 date as the paper prints it: `23 November 2026`, `November 2026`, `2026`. It is
 * the day the copy names, whatever the reader's time zone. Any other text comes back as it is.
 */
export function formatDate(iso: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ].*)?$/.exec(iso) ?? []
  if (year === undefined) return iso
  const name = MONTHS[Number(month) - 1]
  if (name === undefined) return month === '' ? year : iso
  return day === '' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}
