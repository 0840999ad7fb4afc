import type { LoaderFunctionArgs } from 'react-router'
import { topicPath } from '#news/paths.ts'
import { clientContext, need } from '#read/loaders.ts'
import { namedHead, type PageHead } from '#read/page-head.ts'
import { summaryQuery } from '#read/queries.ts'
import { namePage } from './name-page.ts'
import { readPage } from './read-page.ts'
import { topicQuery } from './topic-query.ts'

export async function loadTopic({ context, params }: LoaderFunctionArgs): Promise<PageHead> {
  const client = context.get(clientContext)
  const page = readPage(params)
  const [summary, { name, slug, stories }] = await need(
    Promise.all([
      client.ensureQueryData(summaryQuery),
      client.ensureQueryData(topicQuery(params['topic'] ?? '', page)),
    ]),
  )
  return {
    ...namedHead(namePage(name, page), topicPath(slug, page), summary),
    description: `${stories} stories about ${name}, the newest first.`,
  }
}
