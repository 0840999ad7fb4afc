import { rankWords } from './rank-words.ts'
import type { SearchRecord } from './search-record.ts'

/**
 * Several stories as one record: `content` is their words one after the other, each story's in three runs by
 * rank. `starts` has the number of the first word of every run, so that a word's place tells its story and rank:
 *
 *     content   ferry harbour │ bridge │ opens │ mayor …
 *     starts    0               2        3       4
 */
export type Sheet = { content: string; starts: readonly number[] }

/** Lays neighbouring stories together. */
export function laySheet(records: readonly SearchRecord[]): Sheet {
  const runs = records.flatMap(rankWords)
  const starts: number[] = []
  let at = 0
  for (const run of runs) {
    starts.push(at)
    at += run.length
  }
  return { content: runs.map((run) => run.join(' ')).join(' '), starts }
}
