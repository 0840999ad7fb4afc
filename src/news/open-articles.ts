import type { MeasuredArticle } from './article.ts'
import type { Edition } from './edition.ts'

/** The stories of an edition with their words, in its order, each opened when it is asked for. */
export function* openArticles({
  stories,
  openArticle,
}: Pick<Edition, 'stories' | 'openArticle'>): Generator<MeasuredArticle, void> {
  for (const { id } of stories) yield openArticle(id)
}
