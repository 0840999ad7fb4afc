/**
 * Soft hyphens, zero-width spaces and direction marks, and control characters but tabs and line ends; joiners stay,
 * for Persian and for emoji.
 */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\s]/gu
const NEEDS_CLEANING = /[\p{Cc}\p{Cf}\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]| {2}/u
/**
 * Visible ASCII, single spaces, and European letters, quotation marks and dashes, as most lines are, are told apart
 * soonest.
 */
const NOT_PLAIN = /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u05ff\u2010-\u2027\u2030-\u205e]| {2}/
/** Any white space but one plain space. */
const SPACES = / \s+|[^\S ]\s*/g
/** French sets a no-break space inside its marks; there it stays. */
const HELD_BEFORE = /[«‹\d]/
const HELD_AFTER = /[»›:;!?%€\d]/

const isNoBreak = (spaces: string): boolean => spaces === '\u00a0' || spaces === '\u202f'

/** One plain space for any run of white space, but a no-break space where typography wants it. */
function foldSpaces(text: string): string {
  return text.replace(SPACES, (spaces, at: number) => {
    const held =
      isNoBreak(spaces) && (HELD_BEFORE.test(text.charAt(at - 1)) || HELD_AFTER.test(text.charAt(at + 1)))
    return held ? spaces : ' '
  })
}

/** A text as it is printed, and with its column spaces: nothing invisible in it, no spaces at its ends. */
export function readPrinted(source: string): { text: string; raw: string } {
  const text = source.trim()
  // most lines are clean but for their margin: one look spares them the others
  const isPlain = !NOT_PLAIN.test(text)
  if (isPlain && text.length === source.length) return { text, raw: text }
  if (isPlain || !NEEDS_CLEANING.test(source)) return { text, raw: source.trimEnd().replaceAll('\ufeff', '') }
  const visible = source.replace(INVISIBLE, '')
  return { text: foldSpaces(visible.trim()).trim(), raw: visible.trimEnd() }
}

/** A line as it is printed: nothing invisible, single spaces, none at its ends. */
export const cleanText = (text: string): string => readPrinted(text).text
