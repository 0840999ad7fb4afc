import { queryOptions } from '@tanstack/react-query'
import { topicDataPath } from '#news/paths.ts'
import type { TopicPage } from '#news/topic-page.ts'

export const topicQuery = (topic: string, page: number) =>
  queryOptions<TopicPage>({ queryKey: [topicDataPath(topic, page)] })
