const ISO =
  /^(?<day>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * Milliseconds since 1970 of an ISO 8601 date; `null` for any other text. A date without a time is its
 * midnight, and a time without a zone counts as UTC, so that every machine reads the same.
 */
export function readInstant(iso: string): number | null {
  const groups = ISO.exec(iso)?.groups
  if (groups === undefined) return null
  const { day = '', time, zone = 'Z' } = groups
  const offset = zone.replace(/(\d{2}):?(\d{2})$/, '$1:$2')
  const instant = Date.parse(time === undefined ? day : `${day}T${time}${offset}`)
  return Number.isNaN(instant) ? null : instant
}
