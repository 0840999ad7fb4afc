import type { Article } from '#news/article.ts'
import type { ParsedArticle } from '#news/parsed.ts'
import { parseSeed } from '#parse/parse-seed.ts'
import type { Row } from './read-corpus.ts'

/** Parses rows as seeds of one section, each with an id of its own; those that are no story are left out. */
export function parseRows(rows: readonly Row[]): readonly { row: Row; parsed: ParsedArticle }[] {
  return rows.flatMap((row, at) => {
    const parsed = parseSeed({
      path: `news/${String(at).padStart(6, '0')}.txt`,
      format: 'txt',
      text: row.text,
    })
    if (parsed.kind !== 'article') return []
    const article: Article = { ...parsed.article, section: 'news', id: at.toString(16).padStart(8, '0') }
    return [{ row, parsed: { ...parsed, article } }]
  })
}
