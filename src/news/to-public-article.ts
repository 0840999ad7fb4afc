import type { MeasuredArticle, PublicArticle } from './article.ts'

type Measured = Omit<MeasuredArticle, 'imprint'> & { imprint?: string }

/** Drops what is not for readers. */
export function toPublicArticle(article: Measured): PublicArticle {
  const { removed: _removed, notices: _notices, imprint: _imprint, ...rest } = article
  return rest
}
