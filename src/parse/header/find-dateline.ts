import { monthOf } from '#parse/date/months.ts'

/** Where and when a story was written, as printed, and where the story itself begins. */
export type Dateline = { dateline: string | null; agency: string | null; end: number }

/** The dash after a dateline; hyphens inside a place name have no space beside them. */
const DASH = /(?: ?(?:—|–|--) ?| ?- )(?=\S)/
const LONGEST = 90
const AGENCY = /\(([^()]{2,40})\)/
/** Words in capitals that stand before a dash and name no place. */
const LABELS =
  /^(?:FILE|NOTE|UPDATE\b.*|WATCH|VIDEO|PHOTOS?|LIVE|BREAKING|CORRECTION|EXCLUSIVE|OPINION|ANALYSIS|Q|A)$/
const CAPITALS = /^[\p{Lu}][\p{Lu}'’.-]+(?:[ ,/]{1,2}[\p{Lu}\p{L}'’.-]+){0,5}$/u
const PLACE = /^\p{L}[\p{L}'’./ -]{1,40}$/u

/** A month and a day, in either order, with or without a year; or `null`. */
function hasDay(text: string): boolean {
  if (!/\d/.test(text)) return false
  const words = text.split(/[\s,]+/)
  return words.some((word, i) => {
    if (monthOf(word.replace(/\d{1,4}$/, '')) === null && !/^[Mm][Aa][Rr][Cc]$/.test(word)) return false
    return [words[i - 1], words[i + 1], word.replace(/^\D+/, '')].some((day) =>
      /^\d{1,3}\.?$/.test(day ?? ''),
    )
  })
}

/** All capitals, or capitals with an abbreviated state: `SIOUX CITY`, `PORTLAND, Ore.`. */
function isPlaceInCapitals(text: string): boolean {
  const [first = ''] = text.split(',')
  return CAPITALS.test(text) && first === first.toUpperCase() && first.length >= 3 && !LABELS.test(first)
}

/** A place before its day, parted by a comma unless it is in capitals: `DETROIT June 18`. */
function isPlaceWithDay(text: string): boolean {
  const cut = text.search(/,|\s(?=\S{1,14}\s?\d)/)
  const first = cut < 0 ? text : text.slice(0, cut)
  const isSetApart = text.startsWith(',', first.length) || first === first.toUpperCase()
  return (
    isSetApart && hasDay(text) && PLACE.test(first) && first.split(' ').length <= 4 && monthOf(first) === null
  )
}

/** `LIMA, March 4, Agency` → the agency after the day. */
function splitAgency(head: string): { dateline: string; agency: string | null } {
  const inBrackets = AGENCY.exec(head)
  if (inBrackets !== null) {
    const dateline = `${head.slice(0, inBrackets.index)} ${head.slice(inBrackets.index + inBrackets[0].length)}`
    return { dateline: dateline.replace(/\s+/g, ' ').trim(), agency: inBrackets[1] ?? null }
  }
  const after = /^(?<day>.*\d\.?), (?<agency>\p{Lu}[\p{L} ]{2,30})$/u.exec(head)?.groups
  return { dateline: after?.['day'] ?? head, agency: after?.['agency'] ?? null }
}

const trimDateline = (text: string): string | null => text.replace(/[\s,–—-]{1,8}$/, '') || null

/** `CITY (AGENCY) The story` has no dash: then the place is in capitals or the agency is, and the story begins with a capital. */
function findWithoutDash(text: string): Dateline | null {
  const groups =
    /^(?<place>\p{Lu}[\p{L}.,'’ -]{2,40}?) \((?<agency>\p{Lu}{2,6})\) (?=\p{Lu}\p{Ll}+ \S+ \S)/u.exec(text)
  const place = groups?.groups?.['place']
  if (groups === null || place === undefined || place.split(' ').length > 3) return null
  return { dateline: place, agency: groups.groups?.['agency'] ?? null, end: groups[0].length }
}

/**
 *     PORTLAND, Ore., Feb 26 - The company said …
 *     Hamburg (agency) – Trotz …
 *     (Agency) — The office …
 *     SALVADOR - A truck …           capitals, or it is no dateline
 */
export function findDateline(text: string): Dateline | null {
  const dash = DASH.exec(text.slice(0, LONGEST))
  if (dash === null) return findWithoutDash(text)
  const head = text.slice(0, dash.index).trim()
  const { dateline, agency } = splitAgency(head)
  const end = dash.index + dash[0].length
  if (dateline === '') return agency === null ? null : { dateline: null, agency, end }
  const place = trimDateline(dateline)
  if (place === null || place.length > 60) return null
  const isCertain = agency !== null ? PLACE.test(place.split(',')[0] ?? '') : isPlaceWithDay(place)
  return isCertain || isPlaceInCapitals(place) ? { dateline: place, agency, end } : findWithoutDash(text)
}
