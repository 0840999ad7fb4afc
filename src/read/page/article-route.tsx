import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { matchArticlePath } from '#news/paths.ts'
import { articleQuery, onwardQuery, prefetchStory, summaryQuery } from '#read/queries.ts'
import { ArticlePage } from './article-page.tsx'

/** An article, with its data; the story that follows is fetched ahead. */
export function ArticleRoute() {
  const client = useQueryClient()
  const id = matchArticlePath(useLocation().pathname)?.id ?? ''
  const { data: story } = useSuspenseQuery(articleQuery(id))
  const { data: onward } = useSuspenseQuery(onwardQuery(id))
  const { data: summary } = useSuspenseQuery(summaryQuery)
  const next = onward.next?.teaser.id
  useEffect(() => {
    if (next !== undefined) prefetchStory(client, next)
  }, [client, next])
  return <ArticlePage key={story.id} story={story} onward={onward} summary={summary} />
}
