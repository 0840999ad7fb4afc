import type { Reading } from './measure-reading.ts'

/** What is known of a reader's visit to a story: the last rest, and whether the story was read or finished. */
export type Visit = { index: number; into: number; isRead: boolean; isFinished: boolean }

export const NEW_VISIT: Visit = { index: -1, into: 0, isRead: false, isFinished: false }

/** What a rest means: the story counts as read, its end was reached, or this is a place to keep. */
export type Meaning = 'read' | 'finish' | 'stop'

/** A story scrolled through this far counts as read. */
const READ = 0.8

/** Within one passage, a move of less than this part of it is no new place. */
const NEARBY = 0.2

/** Whether the reader rests where the visit rested last. */
const isSamePlace = (visit: Visit, { index, into }: Reading): boolean =>
  index === visit.index && Math.abs(into - visit.into) < NEARBY

/**
 * What it means that a reader came to rest, and the visit from then on. A reader who only goes back up from
 * the end has finished and keeps no place; one who then reads on does.
 */
export function noteRest(visit: Visit, reading: Reading): { visit: Visit; meanings: readonly Meaning[] } {
  const { progress, index, into, isDeep } = reading
  const isRead = visit.isRead || progress >= READ
  const read: readonly Meaning[] = isRead && !visit.isRead ? ['read'] : []
  if (progress === 1) {
    const finish: readonly Meaning[] = visit.isFinished ? [] : ['finish']
    return { visit: { index, into, isRead, isFinished: true }, meanings: [...read, ...finish] }
  }
  if (isSamePlace(visit, reading)) return { visit: { ...visit, isRead }, meanings: read }
  const isGoingBack = visit.isFinished && index + into < visit.index + visit.into
  if (!isDeep || isGoingBack) return { visit: { ...visit, index, into, isRead }, meanings: read }
  return { visit: { index, into, isRead, isFinished: false }, meanings: [...read, 'stop'] }
}
