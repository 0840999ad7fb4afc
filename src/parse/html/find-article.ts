import { Readability } from '@mozilla/readability'
import { flattenPage, type PageLine } from './flatten-page.ts'

/**
 * The lines of the article that Readability finds in a page; all lines when it finds none or gives up. The
 * document is changed.
 */
export function findArticle(document: Document): readonly PageLine[] | null {
  try {
    const found = new Readability<Node>(document, {
      serializer: (node) => node,
      maxElemsToParse: 200_000,
    }).parse()
    const content = found?.content ?? null
    return content === null ? null : flattenPage(content)
  } catch {
    return null
  }
}
