import type { Entry, Stat } from './entry.ts'

/** A file that was written so shortly before it was read may have been written again within the same tick. */
const DOUBT_MS = 2000

/** Whether a seed is surely as it was when it was last read, from what the file system tells of it now. */
export function isSure(known: Pick<Entry, 'stat' | 'seen'>, stat: Stat): boolean {
  const { stat: old, seen } = known
  // By place: it is asked of every seed, and a loop over four figures takes longer than to compare them.
  const isSame = old[0] === stat[0] && old[1] === stat[1] && old[2] === stat[2] && old[3] === stat[3]
  return isSame && Math.max(stat[1], stat[2]) + DOUBT_MS < seen
}
