import type { Entry, Stat } from './entry.ts'

/** A file that was written so shortly before it was read may have been written again within the same tick. */
const DOUBT_MS = 2000

/** Whether a seed is surely as it was when it was last read, from what the file system tells of it now. */
export function isSure(known: Pick<Entry, 'stat' | 'seen'>, stat: Stat): boolean {
  const [, modified, changed] = stat
  const isSame = known.stat.every((figure, at) => figure === stat[at])
  return isSame && Math.max(modified, changed) + DOUBT_MS < known.seen
}
