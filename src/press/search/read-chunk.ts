import type { Sheet } from '#emit/search/lay-sheet.ts'
import { PLACES, type Postings } from './postings.ts'
import { unpack } from './pagefind-bytes.ts'
import type { Cbor } from './read-cbor.ts'

/** The weight that Pagefind gives every word of a record, as it marks it. */
const WEIGHT = -25

const isList = (item: Cbor | undefined): item is readonly Cbor[] => Array.isArray(item)
const isNumber = (item: Cbor | undefined): item is number => typeof item === 'number'

function strange(item: unknown): never {
  throw new Error(`Pagefind’s index is not as this press knows it: ${JSON.stringify(item).slice(0, 80)}`)
}

const asList = (item: Cbor | undefined): readonly Cbor[] => (isList(item) ? item : strange(item))

/** The run in which the word at a position stands: the last that starts at it or before. */
function findRun(starts: readonly number[], position: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? Infinity) <= position) low = middle
    else high = middle - 1
  }
  return low
}

/** The runs of one record in which a word stands: `[step to the record, [weight, steps from word to word], []]`. */
function readPage(
  page: Cbor,
  before: number,
  sheets: readonly Sheet[],
): readonly [at: number, runs: number[]] {
  const [step, steps, meta] = asList(page)
  if (!isNumber(step) || !isList(steps) || !isList(meta) || meta.length > 0) return strange(page)
  const [weight, ...gaps] = steps
  const starts = sheets[before + step]?.starts
  if (weight !== WEIGHT || starts === undefined) return strange(page)
  let position = 0
  const runs = gaps.map((gap) => {
    if (!isNumber(gap) || gap < 0) return strange(page)
    position += gap
    return findRun(starts, position)
  })
  return [before + step, runs]
}

/**
 * Reads one chunk of an index that Pagefind made of `sheets`, the first of which is number `first`: positions of
 * words become stories and ranks. Throws at anything it does not know, so that no newer Pagefind is misread.
 */
export function readChunk(bytes: Uint8Array, sheets: readonly Sheet[], first: number): Postings {
  const [words] = asList(unpack(bytes))
  const postings: Postings = new Map()
  for (const entry of asList(words)) {
    const [word, pages, variants] = asList(entry)
    if (typeof word !== 'string' || !isList(variants) || variants.length > 0) return strange(entry)
    const places: number[] = []
    let at = 0
    for (const page of asList(pages)) {
      const [sheet, runs] = readPage(page, at, sheets)
      at = sheet
      for (const run of new Set(runs)) places.push((first + sheet) * PLACES + run)
    }
    postings.set(word, places)
  }
  return postings
}
