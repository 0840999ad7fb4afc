import { queryOptions } from '@tanstack/react-query'
import { quotesDataPath } from '#news/paths.ts'
import type { QuotesPage } from '#news/quotes-page.ts'

export const quotesQuery = (speaker: string | null, page: number) =>
  queryOptions<QuotesPage>({ queryKey: [quotesDataPath(speaker, page)] })
