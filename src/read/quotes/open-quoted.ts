import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { quotedDataPath } from '#news/paths.ts'
import {
  QUOTED_SHEET,
  readQuotedId,
  type QuotedBy,
  type QuotedList,
  type QuotedSheet,
} from '#news/quoted-list.ts'
import { countListed } from './find-stretches.ts'

/** A story of a list, and its section’s number there. */
export type Listed = { id: string; section: number | undefined }

/** A list of stories that quote. Each of its sheets is fetched when the first of its stories is wanted. */
export type OpenList = { head: QuotedList; read: (number: number) => Promise<Listed> }

const headQuery = (by: QuotedBy) => queryOptions<QuotedList>({ queryKey: [quotedDataPath(by)] })

const sheetQuery = (by: QuotedBy, sheet: number) =>
  queryOptions<QuotedSheet>({ queryKey: [quotedDataPath(by, sheet)] })

export async function openQuoted(client: QueryClient, by: QuotedBy): Promise<OpenList> {
  const head = await client.fetchQuery(headQuery(by))
  const full = Math.floor(countListed(head) / QUOTED_SHEET)
  const read = async (number: number): Promise<Listed> => {
    const at = Math.floor(number / QUOTED_SHEET)
    const sheet = at < full ? await client.fetchQuery(sheetQuery(by, at)) : head.last
    const place = number % QUOTED_SHEET
    return { id: readQuotedId(sheet, place), section: sheet.sections[place] }
  }
  return { head, read }
}
