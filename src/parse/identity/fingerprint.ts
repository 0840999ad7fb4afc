/*
 * A fingerprint names a block or a quote by its words, so that an address survives edits of white space
 * and typography: “Don’t – stop” and "Don't - stop" are one.
 */

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/gu

/** So much of a text names it. */
const BEGINNING = 4000

/** The words alone, lower case, one space between them. */
function foldText(text: string): string {
  const folded = text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase()
  return folded.replace(BETWEEN_WORDS, ' ').trim() || folded.trim()
}

/** FNV-1a with the final mix of MurmurHash3: quick, and even over short texts. */
function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Eight hexadecimal characters that stay the same when only white space, marks or case are edited. */
export function fingerprint(text: string): string {
  return hash32(foldText(text.slice(0, BEGINNING)))
    .toString(16)
    .padStart(8, '0')
}

/** Gives every text its fingerprint; where one repeats, the later ones end in `-2`, `-3`. */
export function fingerprintAll(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return texts.map((text) => {
    const print = fingerprint(text)
    const count = (seen.get(print) ?? 0) + 1
    seen.set(print, count)
    return count === 1 ? print : `${print}-${count}`
  })
}
