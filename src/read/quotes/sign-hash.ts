import type { PublicArticle } from '#news/article.ts'
import type { Utterance } from '#news/quotes-page.ts'
import { anchorQuote } from '#read/share/anchor-quote.ts'

/**
 * The fragment of the link to an utterance that is passed on: one that is found again when its story is edited, where
 * the story’s data are there to make it from; else `hash`, which leads to it as it stands.
 */
export function signHash(
  { where }: Pick<Utterance, 'where'>,
  hash: string,
  story: Pick<PublicArticle, 'quotes'> | undefined,
): string {
  if (where.kind !== 'body' || story === undefined) return hash
  const quote = story.quotes.find(({ fingerprint }) => fingerprint === where.fingerprint)
  return quote === undefined ? hash : anchorQuote(quote, story.quotes)
}
