import { CALENDAR_FILE, placeInList, type SearchCalendar } from '#news/search-index.ts'
import type { SearchRecord } from './search-record.ts'

/** The first story's number of every month. */
function listMonths(records: readonly SearchRecord[]): SearchCalendar['months'] {
  const first = new Map<string, number>()
  for (const [number, { published }] of records.entries()) {
    const month = published?.slice(0, '2026-11'.length)
    if (month !== undefined && !first.has(month)) first.set(month, number)
  }
  return [...first]
}

/** The files, below the search folder, that lead from a story's number to its id, and from a date to numbers. */
export function* emitSearchLists(
  records: readonly SearchRecord[],
  build: string,
): Generator<readonly [path: string, text: string], void> {
  const lists = new Map<string, string[]>()
  for (const [number, { id }] of records.entries()) {
    const { file } = placeInList(build, number)
    const list = lists.get(file) ?? []
    lists.set(file, list)
    list.push(id)
  }
  for (const [file, ids] of lists) yield [file, JSON.stringify(ids.join(''))]
  const calendar: SearchCalendar = { build, stories: records.length, months: listMonths(records) }
  yield [CALENDAR_FILE, JSON.stringify(calendar)]
}
