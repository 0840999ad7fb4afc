import type { Article } from '#news/article.ts'
import { readSearchText } from '#news/search-text.ts'

/** What search keeps of a story. */
export type SearchRecord = {
  id: string
  path: string
  section: string
  /** ISO 8601. */
  published: string | null
  headline: string
  /** Standfirst, byline, dateline and the like. */
  facts: readonly string[]
  /** The text of each block. */
  passages: readonly string[]
  crossheads: readonly string[]
  /** Everybody who is quoted, each once, in the order of the story. */
  speakers: readonly string[]
}

export function makeSearchRecord(article: Article): SearchRecord {
  const { id, path, section, published, body, quotes } = article
  const speakers = quotes.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]))
  return {
    id,
    path,
    section,
    published,
    ...readSearchText(article),
    crossheads: body.filter(({ kind }) => kind === 'crosshead').map(({ text }) => text),
    speakers: [...new Set(speakers)],
  }
}
