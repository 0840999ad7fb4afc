import type { Article } from '#news/article.ts'
import type { EditionSettings } from '#news/edition.ts'

/**
 * Puts each speaker's own name where a quote has another spelling of it. Articles without such a quote are
 * returned as they are.
 */
export function joinAliases(aliases: EditionSettings['aliases']): (article: Article) => Article {
  const names = new Map(
    Object.entries(aliases).flatMap(([name, spellings]) =>
      spellings.map((spelling): [string, string] => [spelling, name]),
    ),
  )
  return (article) => {
    if (!article.quotes.some(({ speaker }) => speaker !== null && names.has(speaker))) return article
    const quotes = article.quotes.map((quote) =>
      quote.speaker === null ? quote : { ...quote, speaker: names.get(quote.speaker) ?? quote.speaker },
    )
    return { ...article, quotes }
  }
}
