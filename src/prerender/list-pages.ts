import { toPublicArticle } from '#news/to-public-article.ts'
import type { Edition } from '#news/edition.ts'
import { articleDataPath, EDITION_DATA, FRONT_DATA, FRONT_PATH, onwardDataPath } from '#news/paths.ts'
import { pageFile, SAVED_PATH, SEARCH_PATH, sectionDataPath, sectionPath } from '#news/paths.ts'
import { quotesDataPath, quotesPath, topicDataPath, topicPath } from '#news/paths.ts'
import type { IsAsked } from '#news/part.ts'
import type { Payload } from '#news/payloads.ts'
import type { Page } from './page.ts'

/** The path whose file a static host serves for every address it does not know. */
export const MISSING_PATH = '/404'

/** Every page of the edition with just the payloads that its route's loader asks for. */
export function* listPages(edition: Edition, isAsked: IsAsked = () => true): Iterable<Page> {
  for (const page of listEvery(edition, isAsked))
    if (page.kind === 'article' || isAsked(pageFile(page.path))) yield page
}

/** Stories that are not asked for are left out at once, for their data are made for them alone. */
function* listEvery(edition: Edition, isAsked: IsAsked): Iterable<Page> {
  const withSummary = (...more: readonly (readonly [string, Payload])[]) =>
    new Map<string, Payload>([[EDITION_DATA, edition.summary], ...more])
  yield { kind: 'front', path: FRONT_PATH, payloads: withSummary([FRONT_DATA, edition.front]) }
  for (const section of edition.sectionPages) {
    const { slug, page } = section
    const payloads = withSummary([sectionDataPath(slug, page), section])
    yield { kind: 'section', path: sectionPath(slug, page), payloads }
  }
  for (const { speaker, page, make } of edition.quotesPages) {
    const quotes = make()
    const payloads = withSummary([quotesDataPath(speaker, page), quotes])
    yield { kind: 'quotes', path: quotesPath(speaker, page), payloads, quotes }
  }
  for (const topic of edition.topicPages) {
    const { slug, page } = topic
    yield {
      kind: 'topic',
      path: topicPath(slug, page),
      payloads: withSummary([topicDataPath(slug, page), topic]),
    }
  }
  for (const { id, path } of edition.stories) {
    if (!isAsked(id)) continue
    const onward = edition.onward.get(id)
    if (onward === undefined) throw new Error(`article ${id} was never linked`)
    const payloads = withSummary(
      [articleDataPath(id), toPublicArticle(edition.openArticle(id))],
      [onwardDataPath(id), onward],
    )
    yield { kind: 'article', path, payloads }
  }
  yield { kind: 'saved', path: SAVED_PATH, payloads: withSummary() }
  yield { kind: 'search', path: SEARCH_PATH, payloads: withSummary() }
  yield { kind: 'missing', path: MISSING_PATH, payloads: withSummary() }
}
