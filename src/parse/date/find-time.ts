/** Zones whose offset is certain. `ET`, `IST` or `CST` alone mean several. */
const OFFSETS: ReadonlyMap<string, string> = new Map([
  ['Z', 'Z'],
  ['GMT', 'Z'],
  ['UTC', 'Z'],
  ['BST', '+01:00'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
  ['MEZ', '+01:00'],
  ['MESZ', '+02:00'],
  ['EEST', '+03:00'],
  ['MSK', '+03:00'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CDT', '-05:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
])

/**
 *     , 2:05 pm ET      at 14:05 UTC+1      T14:05:00+02:00      um 14.05 Uhr      à 14h05
 */
const TIME =
  /^(?:[T,|·•–-]|\s|at |um |à |às |alle |a las |о |в |kl\.? ){0,4}(?<hour>\d{1,2})(?:[:.h時](?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?|(?= ?[ap]\.?m))(?:分)? ?(?<half>[ap]\.?m\.?(?![a-z]))?(?: ?Uhr| ?h\b)? ?\(?(?<zone>Z\b|(?:GMT|UTC)?[+-]\d{1,2}:?\d{2}|[A-Z]{2,4}\b)?/iu

const pad = (value: string | number): string => String(value).padStart(2, '0')

function readHour(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
}

/** The offset that a zone names, for sure; empty when the text leaves it open. */
function readZone(zone: string | undefined): string {
  const numeric = /(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2})$/.exec(zone ?? '')?.groups
  if (numeric !== undefined)
    return `${numeric['sign'] ?? '+'}${pad(numeric['hours'] ?? '0')}:${numeric['minutes'] ?? '00'}`
  return OFFSETS.get((zone ?? '').toUpperCase()) ?? ''
}

/** The time that stands at a place in a text, right after its date: `T14:05:00+02:00`, or without a zone. */
export function findTime(text: string, from: number): { iso: string; end: number } | null {
  const match = TIME.exec(text.slice(from, from + 60))
  const groups = match?.groups
  if (groups === undefined || match === null) return null
  const hour = readHour(Number(groups['hour']), groups['half'])
  const minute = Number(groups['minute'] ?? 0)
  if (hour === null || minute > 59) return null
  const second = groups['second'] === undefined ? '' : `:${groups['second']}`
  const iso = `T${pad(hour)}:${pad(minute)}${second}${readZone(groups['zone'])}`
  return { iso, end: from + match[0].length }
}
