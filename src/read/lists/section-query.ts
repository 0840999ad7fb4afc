import { queryOptions } from '@tanstack/react-query'
import { sectionDataPath } from '#news/paths.ts'
import type { SectionPage } from '#news/section-page.ts'

export const sectionQuery = (section: string, page: number) =>
  queryOptions<SectionPage>({ queryKey: [sectionDataPath(section, page)] })
