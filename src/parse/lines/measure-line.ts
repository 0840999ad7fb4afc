const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}]/gu
/** Where such characters begin; much copy has none. */
const FIRST_WIDE = 0x0e00
const PUNCTUATION = { first: 0x2000, last: 0x2bff }
const SPACE = 32
const SENTENCE_END =
  /[.!?…。！？؟।](?:["'”’“»›)\]」』]|\[\d{1,3}\])*(?: ?\p{Extended_Pictographic}\ufe0f?)*$/u
const CLAUSE_END = /[,;:、，；：](?:["'”’»)])*$/u

/** So much of a text's end shows how it ends. */
const END = 24

/** Words of two characters without spaces; beyond `enough` the count stops. */
function countWide(text: string, enough: number): number {
  let characters = 0
  // One by one: a list of all the characters of a long line fills the memory.
  for (const _ of text.matchAll(WIDE)) {
    characters++
    if (characters > 2 * enough + 2) break
  }
  return Math.floor(characters / 2)
}

/**
 * How many words a text has. Scripts without spaces count two characters for a word. Beyond `enough` words the count
 * may stop.
 */
export function countWords(text: string, enough = Number.POSITIVE_INFINITY): number {
  let words = 1
  let mayBeWide = false
  for (let at = 0; at < text.length && words <= enough; at++) {
    const unit = text.charCodeAt(at)
    if (unit === SPACE) words++
    else mayBeWide ||= unit >= FIRST_WIDE && (unit < PUNCTUATION.first || unit > PUNCTUATION.last)
  }
  return mayBeWide ? words + countWide(text, enough) : words
}

/** Does a text end as a sentence does? Closing marks and footnote numbers do not count. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-END))

/** Does a text end with a comma, a colon or a semicolon? */
export const endsClause = (text: string): boolean => CLAUSE_END.test(text.slice(-END))
