/** Soft hyphens, zero-width spaces and direction marks; joiners stay, for Persian and for emoji. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** Control characters but tabs and line ends. */
const CONTROLS = /[^\P{Cc}\s]/gu
const NEEDS_CLEANING = /[\p{Cc}\p{Cf}\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]| {2}/u
const SPACES = /\s+/g
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

/** Drops what no reader can see. */
export function dropInvisible(text: string): string {
  return NEEDS_CLEANING.test(text) ? text.replace(INVISIBLE, '').replace(CONTROLS, '') : text
}

/** A line as it is printed: nothing invisible, single spaces, none at its ends. */
export function cleanText(text: string): string {
  return NEEDS_CLEANING.test(text) ? foldSpaces(dropInvisible(text)).trim() : text.trim()
}
