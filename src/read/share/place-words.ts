import { findWords } from './find-words.ts'
import { listSentences } from './list-sentences.ts'
import type { PassageText } from './passage-text.ts'
import type { Span } from './write-text-directive.ts'

/** A stretch of a story, as words without a speaker. */
export type PlacedWords<P extends Pick<PassageText, 'text'>> = Span & {
  passage: P
  text: string
  speaker: null
}

type Readable = Pick<PassageText, 'text'>

const place = <P extends Readable>(passage: P, span: Span): PlacedWords<P> => ({
  ...span,
  passage,
  text: passage.text.slice(span.from, span.to),
  speaker: null,
})

/** Every place of a story where the words stand that a fingerprint names. */
export const placeWords = <P extends Readable>(
  passages: readonly P[],
  fingerprint: string,
): readonly PlacedWords<P>[] =>
  passages.flatMap((passage) => findWords(passage.text, fingerprint).map((span) => place(passage, span)))

/** Every sentence of a story. */
export const placeSentences = <P extends Readable>(passages: readonly P[]): readonly PlacedWords<P>[] =>
  passages.flatMap((passage) => listSentences(passage.text).map((span) => place(passage, span)))
