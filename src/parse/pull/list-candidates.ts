import type { Quote } from '#news/quote.ts'
import { countPlain } from '#parse/quote/span/count-words.ts'
import type { Candidate } from './candidate.ts'
import { splitSentences } from './split-sentences.ts'
import { weighPassage } from './weigh-passage.ts'

const LONGEST = 140
const FEWEST_WORDS = 4
/** Sentences looked at per quote, so that a book-long quotation costs no more than a page. */
const MOST_SENTENCES = 40
const MOST_CANDIDATES = 60

const STARTS_SENTENCE = /^[\p{Lu}\p{Lo}\p{N}]/u
const TRAILING = /[,;:—–-]$/u

const hasWords = (text: string): boolean =>
  (countPlain(text) ?? text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= FEWEST_WORDS || /\p{Lo}{8}/u.test(text)

/** A sentence and, while they fit, the ones after it. */
function listPassages(quote: Quote): readonly string[] {
  const sentences = splitSentences(quote.text).slice(0, MOST_SENTENCES)
  return sentences.flatMap(({ start }, index) =>
    sentences.slice(index, index + 2).map(({ end }) => quote.text.slice(start, end).replace(TRAILING, '')),
  )
}

/** The passages that may be set large, best first. */
export function listCandidates(quotes: readonly Quote[]): readonly Candidate[] {
  const candidates = quotes.flatMap((quote, index) =>
    listPassages(quote)
      .filter((text) => text.length <= LONGEST && STARTS_SENTENCE.test(text) && hasWords(text))
      .map((text) => ({
        quote: index,
        block: quote.block,
        text,
        speaker: quote.speaker,
        weight: weighPassage(text, quote),
      })),
  )
  return candidates.toSorted((a, b) => b.weight - a.weight || a.block - b.block).slice(0, MOST_CANDIDATES)
}
