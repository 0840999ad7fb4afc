import type { Quote } from '#news/quote.ts'
import { chooseSuccessor } from './choose-successor.ts'
import { FEWEST_WORDS } from './find-words.ts'
import { listWords } from './list-words.ts'
import type { PassageFragment } from './passage-fragment.ts'
import { signQuote } from './sign-quote.ts'

type Said = Pick<Quote, 'text' | 'speaker' | 'fingerprint'>

/** The hash alone: which of several quotes of the same words it was may have changed. */
const toWords = (fingerprint: string): string => fingerprint.slice(0, 8)

/**
 * The quote that a link leads to: the same words by the same speaker, else the same words where they are
 * enough not to be anybody's. `null` when no quote has them.
 */
export function findSameQuote<One extends Said>(link: PassageFragment, quotes: readonly One[]): One | null {
  const { fingerprint, signature } = link
  const same = quotes.filter((quote) => toWords(quote.fingerprint) === toWords(fingerprint))
  const own = same.filter((quote) => signature === null || signQuote(quote).speaker === signature.speaker)
  const other = same.find(({ text }) => listWords(text).length >= FEWEST_WORDS)
  return own.find((quote) => quote.fingerprint === fingerprint) ?? own[0] ?? other ?? null
}

/** The one quote that has clearly become of an edited one. */
export const findSuccessor = <One extends Said>(
  { signature }: PassageFragment,
  quotes: readonly One[],
): One | null => signature && chooseSuccessor(signature, quotes)
