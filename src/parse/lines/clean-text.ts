const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const CONTROLS = /[\u0001-\u0008\u000e-\u001f\u007f-\u009f]/g
const NEEDS_CLEANING = /[\u0000-\u001f\u007f-\u00a0\u00ad\u200b\u200e\u200f\u2000-\u200a\u2028-\u202f\u205f-\u2069\u3000\ufeff]| {2}/
const SPACES = /[\s\u0085]+/g
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

/** Drops what no reader can see: soft hyphens, zero-width and direction marks, control characters. */
export function dropInvisible(text: string): string {
  return NEEDS_CLEANING.test(text) ? text.replace(INVISIBLE, '').replace(CONTROLS, '').replaceAll('\u0000', '') : text
}

/** A line as it is printed: nothing invisible, single spaces, none at its ends. */
export function cleanText(text: string): string {
  return NEEDS_CLEANING.test(text) ? foldSpaces(dropInvisible(text)).trim() : text.trim()
}
