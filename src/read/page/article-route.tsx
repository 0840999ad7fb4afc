import { useSuspenseQuery } from '@tanstack/react-query'
import { useLocation } from 'react-router'
import { matchArticlePath } from '#news/paths.ts'
import { articleQuery, onwardQuery, summaryQuery } from '#read/queries.ts'
import { ArticlePage } from './article-page.tsx'

/** An article, with its data. */
export function ArticleRoute() {
  const id = matchArticlePath(useLocation().pathname)?.id ?? ''
  const { data: story } = useSuspenseQuery(articleQuery(id))
  const { data: onward } = useSuspenseQuery(onwardQuery(id))
  const { data: summary } = useSuspenseQuery(summaryQuery)
  return <ArticlePage story={story} onward={onward} summary={summary} />
}
