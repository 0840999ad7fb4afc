import type { LoaderFunctionArgs } from 'react-router'
import { sectionPath } from '#news/paths.ts'
import { clientContext, need } from '#read/loaders.ts'
import { namedHead, type PageHead } from '#read/page-head.ts'
import { summaryQuery } from '#read/queries.ts'
import { namePage } from './name-page.ts'
import { readPage } from './read-page.ts'
import { sectionQuery } from './section-query.ts'

export async function loadSection({ context, params }: LoaderFunctionArgs): Promise<PageHead> {
  const client = context.get(clientContext)
  const page = readPage(params)
  const [summary, section] = await need(
    Promise.all([
      client.ensureQueryData(summaryQuery),
      client.ensureQueryData(sectionQuery(params['section'] ?? '', page)),
    ]),
  )
  return namedHead(namePage(section.name, page), sectionPath(section.slug, page), summary)
}
