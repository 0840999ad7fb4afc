/** The end of a sentence, when another begins behind it; full width signs need no space. */
const BREAK = /[.!?…]["”’»)]?\s+(?=["“‘«(]?[\p{Lu}\p{Lo}])|[。！？]/gu
/** A full stop of an abbreviation ends nothing: `Mr.`, `U.S.` */
const ABBREVIATED = /(?:^|[\s.])\p{Lu}\p{Ll}{0,2}\.$/u

/** The sentences of a quotation as offsets, without the white space between them. */
export function splitSentences(text: string): readonly { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = []
  let start = text.length - text.trimStart().length
  for (const match of text.matchAll(BREAK)) {
    const end = match.index + match[0].trimEnd().length
    if (ABBREVIATED.test(text.slice(Math.max(start, end - 6), end))) continue
    sentences.push({ start, end })
    start = match.index + match[0].length
  }
  const end = text.trimEnd().length
  if (end > start) sentences.push({ start, end })
  return sentences
}
