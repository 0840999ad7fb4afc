import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { sectionQuery } from '#read/lists/section-query.ts'
import { summaryQuery } from '#read/queries.ts'
import { SectionFront } from './section-page.tsx'

/** One page of a section, with its data. */
export function SectionRoute() {
  const { section = '', page = '1' } = useParams()
  const { data } = useSuspenseQuery(sectionQuery(section, Number(page)))
  const { data: summary } = useSuspenseQuery(summaryQuery)
  return <SectionFront section={data} summary={summary} />
}
