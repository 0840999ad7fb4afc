import type { Quote } from '#news/quote.ts'
import { measureLikeness, signQuote, type Signature } from './sign-quote.ts'

/** So alike are the words of a quote before and after an edit, at the least. */
const NEAR = 0.5
/** So alike, one could be taken for the other. */
const ALIKE = 0.3

type Said = Pick<Quote, 'text' | 'speaker'>

const listAlike = <One extends Said>(signature: Signature, quotes: readonly One[]) =>
  quotes
    .map((quote) => ({ quote, likeness: measureLikeness(signature, signQuote(quote)) }))
    .filter(({ likeness }) => likeness >= ALIKE)

/** The quote that an edited one has become: near-identical words of the same speaker, and no other is like them. */
export function chooseSuccessor<One extends Said>(signature: Signature, quotes: readonly One[]): One | null {
  const [first, ...others] = listAlike(signature, quotes)
  return first !== undefined && others.length === 0 && first.likeness >= NEAR ? first.quote : null
}

/**
 * The signature that a link to a quote shall carry. None when the story holds another like it: were this one
 * taken out, the other would pass for its successor.
 */
export function signForLink(quote: Said, quotes: readonly Said[]): Signature | null {
  const signature = signQuote(quote)
  const others = quotes.filter((other) => other !== quote)
  return listAlike(signature, others).length > 0 ? null : signature
}
