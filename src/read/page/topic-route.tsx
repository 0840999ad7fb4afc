import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { summaryQuery } from '#read/queries.ts'
import { topicQuery } from '#read/lists/topic-query.ts'
import { TopicTimeline } from './topic-page.tsx'

/** One page of a topic, with its data. */
export function TopicRoute() {
  const { topic = '', page = '1' } = useParams()
  const { data } = useSuspenseQuery(topicQuery(topic, Number(page)))
  const { data: summary } = useSuspenseQuery(summaryQuery)
  return <TopicTimeline topic={data} summary={summary} />
}
