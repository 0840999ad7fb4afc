import type { MeasuredArticle } from '#news/article.ts'
import type { Edition } from '#news/edition.ts'

/**
 * An edition with the words of one of its stories as they are now, and everything else as it was linked: good enough
 * for a look at the story until it is linked anew. The story keeps its address until then.
 */
export function mendEdition(edition: Edition, article: MeasuredArticle): Edition {
  const { slug, path } = edition.openArticle(article.id)
  const mended = { ...article, slug, path }
  return {
    ...edition,
    openArticle: (id) => (id === article.id ? mended : edition.openArticle(id)),
    tellArticle: (id) => (id === article.id ? null : edition.tellArticle(id)),
  }
}
