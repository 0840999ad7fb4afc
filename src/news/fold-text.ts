const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/gu

/** The words alone, lower case, one space between them; a text without any stays as it is. */
export function foldText(text: string): string {
  const folded = text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase()
  return folded.replace(BETWEEN_WORDS, ' ').trim() || folded.trim()
}
