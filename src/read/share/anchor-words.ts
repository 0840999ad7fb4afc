import { foldText } from '#news/fold-text.ts'
import { hashText } from '#news/hash-text.ts'
import { signForLink } from './choose-successor.ts'
import { FEWEST_WORDS, MOST_WORDS } from './find-words.ts'
import { listWords } from './list-words.ts'
import type { PassageFragment } from './passage-fragment.ts'
import type { PassageText } from './passage-text.ts'
import { placeSentences, placeWords } from './place-words.ts'
import type { Span } from './write-text-directive.ts'

type Readable = Pick<PassageText, 'text'>

/** The words of a stretch, whole and no more than are looked for; its whole sentence instead when they are few. */
function chooseSpan(text: string, span: Span, sentence: Span | undefined): Span | null {
  const words = listWords(text).filter(({ from, to }) => to > span.from && from < span.to)
  const [first, last] = [words[0], words.slice(0, MOST_WORDS).at(-1)]
  if (first === undefined || last === undefined) return null
  if (words.length >= FEWEST_WORDS || sentence === undefined) return { from: first.from, to: last.to }
  return chooseSpan(text, sentence, undefined)
}

/**
 * How a link names words of the paper's own so that they are found again: by the words, and, should those be
 * edited, by the sentence they begin in. `null` for a stretch without words.
 */
export function anchorWords<P extends Readable>(
  passages: readonly P[],
  passage: P,
  stretch: Span,
): PassageFragment | null {
  const sentences = placeSentences(passages)
  const sentence = sentences.find((one) => one.passage === passage && one.to > stretch.from)
  const span = chooseSpan(passage.text, stretch, sentence)
  if (span === null) return null
  const fingerprint = hashText(foldText(passage.text.slice(span.from, span.to)))
    .toString(16)
    .padStart(8, '0')
  const places = placeWords(passages, fingerprint)
  const number = places.findIndex((one) => one.passage === passage && one.from === span.from) + 1
  return {
    kind: 'words',
    fingerprint: number > 1 ? `${fingerprint}-${number}` : fingerprint,
    signature: sentence === undefined ? null : signForLink(sentence, sentences),
  }
}
