import { GROUP, OPEN_LENGTH, RANKS } from '#news/search-index.ts'
import { isUnspaced } from '#news/search-words.ts'
import type { Postings } from './postings.ts'

/** A word and its places. */
export type Entry = readonly [word: string, places: readonly number[]]

/**
 * Neighbouring words, all that have one beginning. `shared` are the shorter beginnings that they share with other
 * groups, and `size` is how many places of Pagefind's they take.
 */
export type Group = {
  beginning: string
  shared: readonly string[]
  entries: readonly Entry[]
  size: number
}

/** From so many places on, those of its most frequent word aside, a group is split by one letter more. */
const SPLIT = 1500

const beginningOf = (word: string, length: number): string => Array.from(word).slice(0, length).join('')

/** What words begin with that are found by one beginning. */
const shortestBeginning = (word: string): string => beginningOf(word, isUnspaced(word) ? 1 : OPEN_LENGTH)

/** How many places of Pagefind's a word takes: neighbouring stories share one. */
function measure([, postings]: Entry): number {
  let count = 1
  let last = -1
  for (const posting of postings) {
    const group = Math.floor(posting / (RANKS * GROUP))
    if (group !== last) count += 1
    last = group
  }
  return count
}

function groupBy(entries: readonly Entry[], toBeginning: (word: string) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const beginning = toBeginning(entry[0])
    const group = groups.get(beginning)
    if (group === undefined) groups.set(beginning, [entry])
    else group.push(entry)
  }
  return groups
}

/** The groups of words that begin alike: one, or several of a letter more where they are very many. */
function split(
  beginning: string,
  entries: readonly Entry[],
  shared: readonly string[] = [],
): readonly Group[] {
  const sizes = entries.map(measure)
  const size = sizes.reduce((sum, one) => sum + one, 0)
  if (size - Math.max(0, ...sizes) < SPLIT) return [{ beginning, shared, entries, size }]
  const longer = Array.from(beginning).length + 1
  return [...groupBy(entries, (word) => beginningOf(word, longer))].flatMap(([next, own]) =>
    split(next, own, [...shared, beginning]),
  )
}

function byBytes(postings: Postings): Entry[] {
  const keyed = [...postings].map((entry) => ({ entry, bytes: Buffer.from(entry[0]) }))
  return keyed.sort((a, b) => Buffer.compare(a.bytes, b.bytes)).map(({ entry }) => entry)
}

/** Groups words by what they begin with, in the order of their bytes, in which Pagefind compares. */
export const groupWords = (postings: Postings): readonly Group[] =>
  [...groupBy(byBytes(postings), shortestBeginning)].flatMap(([beginning, entries]) =>
    split(beginning, entries),
  )
