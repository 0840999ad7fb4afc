import type { Article } from './article.ts'
import type { Spiked } from './seed.ts'

/** A seed that became an article; `seed` is the seed's path, for order and notices. */
export type ParsedArticle = { kind: 'article'; seed: string; article: Article }

export type Parsed = ParsedArticle | Spiked
