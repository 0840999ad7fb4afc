const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}]/gu
const HAS_WIDE = /[\u0e00-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/
const SENTENCE_END =
  /[.!?…。！？؟।](?:["'”’“»›)\]」』]|\[\d{1,3}\])*(?: ?\p{Extended_Pictographic}\ufe0f?)*$/u
const CLAUSE_END = /[,;:、，；：](?:["'”’»)])*$/u

/** So much of a text's end shows how it ends. */
const END = 24

/** How many words a text has. Scripts without spaces count two characters for a word. */
export function countWords(text: string): number {
  let words = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++
  return HAS_WIDE.test(text) ? words + Math.floor((text.match(WIDE)?.length ?? 0) / 2) : words
}

/** Does a text end as a sentence does? Closing marks and footnote numbers do not count. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-END))

/** Does a text end with a comma, a colon or a semicolon? */
export const endsClause = (text: string): boolean => CLAUSE_END.test(text.slice(-END))
