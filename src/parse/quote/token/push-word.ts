import type { Tongue } from '#parse/quote/tongue/tongue.ts'
import { AUXILIARY, BE, CAPITAL, POSSESSIVE, ROLE } from '#parse/quote/tongue/trait.ts'
import { isCapital } from './is-capital.ts'
import type { Reading } from './reading.ts'

/** Words behind which ’s is “is” or “has”. */
const IS: ReadonlySet<string> = new Set([
  'he',
  'she',
  'it',
  'that',
  'there',
  'here',
  'who',
  'what',
  'where',
  'how',
])
const LETTER_S = 115
const CAPITAL_S = 83
const APOSTROPHE = 39
const CURLY_APOSTROPHE = 0x2019
/** `US`, `WHO`, `IT`: no pronouns */
const ACRONYM = /^(?:US|WHO|IT)$/
/** What joins a verb and its pronoun: dit-il, a-t-il */
const LINK = /^-(?:t-)?/

/** Where two words are written as one: l’|union, dit|-il; 0 where they are not. */
function findSeam(lower: string, { elisions, clitics }: Tongue): number {
  const mark = lower.indexOf("'") + 1
  if (mark > 0 && mark < lower.length && elisions.has(lower.slice(0, mark))) return mark
  const hyphen = lower.lastIndexOf('-')
  if (hyphen < 1 || !clitics.has(lower.slice(hyphen + 1))) return 0
  return lower.endsWith('-t', hyphen) ? hyphen - 2 : hyphen
}

const isSmallAscii = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit > 127 || (unit >= 65 && unit <= 90)) return false
  }
  return true
}

/** In small letters with straight apostrophes. Most words are so already, and need no copy. */
const toLower = (text: string): string =>
  isSmallAscii(text) ? text : text.toLowerCase().replaceAll('’', "'")

/** Whether a word ends in the mark of an owner: Roe’s */
function isOwned(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1)
  if (end - start < 3 || (last !== LETTER_S && last !== CAPITAL_S)) return false
  const mark = text.charCodeAt(end - 2)
  return mark === APOSTROPHE || mark === CURLY_APOSTROPHE
}

/** A word without anything that hangs on it. */
function pushPlain({ text: copy, tongue, tokens }: Reading, start: number, end: number): void {
  const text = copy.slice(start, end)
  const lower = toLower(text)
  const role = tongue.roleEnding?.test(lower) === true ? ROLE : 0
  const capital = isCapital(text) ? CAPITAL : 0
  const isAcronym = capital !== 0 && text.length < 4 && ACRONYM.test(text)
  const known = isAcronym ? 0 : (tongue.traits.get(lower) ?? 0)
  tokens.push({ kind: 'word', text, lower, start, end, traits: known | role | capital, span: -1 })
}

/** A word whose owner’s mark is a word of its own: Roe|’s */
function pushOwned(reading: Reading, start: number, end: number): void {
  const mark = end - 2
  pushPlain(reading, start, mark)
  const isVerb = IS.has(reading.text.slice(start, mark).toLowerCase())
  const traits = isVerb ? AUXILIARY | BE : POSSESSIVE
  const text = reading.text.slice(mark, end)
  reading.tokens.push({ kind: 'word', text, lower: "'s", start: mark, end, traits, span: -1 })
}

/** Reads the word between two offsets: one token, or two where two words are written as one. */
export function pushWord(reading: Reading, start: number, end: number): void {
  const { text, tongue } = reading
  if (isOwned(text, start, end)) {
    pushOwned(reading, start, end)
    return
  }
  const isSimple = tongue.elisions.size + tongue.clitics.size === 0
  const seam = isSimple ? 0 : findSeam(toLower(text.slice(start, end)), tongue)
  if (seam === 0) {
    pushPlain(reading, start, end)
    return
  }
  const rest = text.slice(start + seam, end).replace(LINK, '')
  pushPlain(reading, start, start + seam)
  pushPlain(reading, end - rest.length, end)
}
