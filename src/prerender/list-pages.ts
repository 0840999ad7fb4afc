import { toPublicArticle } from '#news/to-public-article.ts'
import type { Edition } from '#news/edition.ts'
import { articleDataPath, EDITION_DATA, FRONT_DATA, FRONT_PATH, onwardDataPath } from '#news/paths.ts'
import { pageFile, SAVED_PATH, SEARCH_PATH, sectionDataPath, sectionPath } from '#news/paths.ts'
import { quotesDataPath, quotesPath, topicDataPath, topicPath } from '#news/paths.ts'
import type { IsAsked } from '#news/part.ts'
import type { Payload } from '#news/payloads.ts'
import { tellList } from '#news/tell-inputs.ts'
import { once } from '#news/once.ts'
import type { Draft, Page, PageKind } from './page.ts'

/** The path whose file a static host serves for every address it does not know. */
export const MISSING_PATH = '/404'

type Payloads = readonly (readonly [path: string, payload: Payload])[]

/** Every page of the edition with just the payloads that its route's loader asks for, each opened when it is wanted. */
export function* listPages(edition: Edition, isAsked: IsAsked = () => true): Iterable<Draft> {
  for (const draft of listEvery(edition, isAsked))
    if (draft.kind === 'article' || isAsked(pageFile(draft.path))) yield draft
}

function* listEvery(edition: Edition, isAsked: IsAsked): Iterable<Draft> {
  const lay = (kind: PageKind, path: string, more: Payloads = []): Page => ({
    kind,
    path,
    payloads: new Map<string, Payload>([[EDITION_DATA, edition.summary], ...more]),
  })
  const draft = (
    kind: PageKind,
    path: string,
    { tell = () => '', open = () => [], ...more }: Parts = {},
  ): Draft => ({
    kind,
    path,
    tell,
    open: () => lay(kind, path, open()),
    ...more,
  })
  const { front } = edition
  yield draft('front', FRONT_PATH, { tell: () => JSON.stringify(front), open: () => [[FRONT_DATA, front]] })
  for (const section of edition.sectionPages) {
    const { slug, page } = section
    const data = sectionDataPath(slug, page)
    yield draft('section', sectionPath(slug, page), {
      tell: () => tellList(section, edition),
      open: () => [[data, section]],
      data,
    })
  }
  for (const { speaker, page, tell, make } of edition.quotesPages) {
    const path = quotesPath(speaker, page)
    const data = quotesDataPath(speaker, page)
    const open = (): Page => {
      const quotes = make()
      return { ...lay('quotes', path, [[data, quotes]]), quotes }
    }
    yield { kind: 'quotes', path, tell, open, data }
  }
  for (const topic of edition.topicPages) {
    const { slug, page } = topic
    const data = topicDataPath(slug, page)
    yield draft('topic', topicPath(slug, page), {
      tell: () => tellList(topic, edition),
      open: () => [[data, topic]],
      data,
    })
  }
  for (const { id, path } of edition.stories) {
    if (!isAsked(id)) continue
    // Where a story leads is printed as it is told.
    const tellOnward = once(() => JSON.stringify(edition.openOnward(id)))
    const tell = () => `${edition.stampOf(id)} ${tellOnward()}`
    const open = (): Page => {
      const [data, onwardData] = [articleDataPath(id), onwardDataPath(id)]
      const told = edition.tellArticle(id)
      const page = lay('article', path, [
        [data, toPublicArticle(edition.openArticle(id))],
        [onwardData, edition.openOnward(id)],
      ])
      return {
        ...page,
        told: new Map([...(told === null ? [] : [[data, told] as const]), [onwardData, tellOnward()]]),
      }
    }
    yield { kind: 'article', path, hint: () => edition.hintOnward(id), tell, open }
  }
  yield draft('saved', SAVED_PATH)
  yield draft('search', SEARCH_PATH)
  yield draft('missing', MISSING_PATH)
}

/** Of a draft: what tells its inputs, its payloads but for the edition's summary, and which of them is its own. */
type Parts = { tell?: () => string; open?: () => Payloads; data?: string }
