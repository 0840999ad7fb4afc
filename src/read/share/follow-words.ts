import { chooseSuccessor } from './choose-successor.ts'
import { listSentences } from './list-sentences.ts'
import { listWords } from './list-words.ts'
import type { PassageFragment } from './passage-fragment.ts'
import type { PassageText } from './passage-text.ts'
import { placeSentences, placeWords, type PlacedWords } from './place-words.ts'
import type { Span } from './write-text-directive.ts'

/** A stretch with the marks before its first word and after its last one that belong to their sentences. */
function takeMarks(text: string, { from, to }: Span): Span {
  const sentences = listSentences(text)
  const opening = sentences.findLast((one) => one.from <= from)?.from ?? from
  const closing = sentences.find((one) => one.to >= to)?.to ?? to
  const isBare = (start: number, end: number) => listWords(text.slice(start, end)).length === 0
  return { from: isBare(opening, from) ? opening : from, to: isBare(to, closing) ? closing : to }
}

/** The words that a link leads to, or the one sentence that has clearly become of theirs; `null` when they are gone. */
export function followWords<P extends Pick<PassageText, 'text'>>(
  { fingerprint, signature }: PassageFragment,
  passages: readonly P[],
): PlacedWords<P> | null {
  const places = placeWords(passages, fingerprint)
  const number = Number(/-(\d+)$/.exec(fingerprint)?.[1] ?? '1')
  const same = places[number - 1] ?? places.at(-1)
  if (same !== undefined) {
    const { text } = same.passage
    const span = takeMarks(text, same)
    return { ...same, ...span, text: text.slice(span.from, span.to) }
  }
  return signature && chooseSuccessor(signature, placeSentences(passages))
}
