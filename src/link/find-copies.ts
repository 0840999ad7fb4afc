import { stepThrough, type Steps } from '#news/steps.ts'
import type { Notice } from '#news/notice.ts'
import { compareText } from './compare-text.ts'
import type { Gist } from './gist.ts'
import { openKeyTable, type KeyTable } from './key-table.ts'
import { areAlike, countSketched, FIRST_KEY, NO_KEY, SKETCH_LENGTH, type Sketch } from './sketch-text.ts'

/** Stories of which one is a copy of another, and where that stands: seed of the copy → the first of its kind. */
export type Copies = ReadonlyMap<string, Copied>

/** What telling copies takes. */
type Copied = Pick<Gist, 'seed' | 'path' | 'instant' | 'sketch'>

/** A copy shares so much of the runs of words; a shorter text is too short to tell. */
const ALIKE = 0.8
const FEWEST_WORDS = 40

/** The oldest first, undated ones last, by path. */
function compareAge(a: Copied, b: Copied): number {
  const [left, right] = [a.instant ?? Infinity, b.instant ?? Infinity]
  return left === right ? compareText(a.seed, b.seed) : left - right
}

/** In the place of a place. */
const NONE = -1

/**
 * The place of the first that is alike of those which share a band, each compared once; `firsts` finds them by key. What
 * shares no band is as good as never alike.
 */
function findNear(sketch: Sketch, firsts: KeyTable, sketches: readonly Sketch[]): number {
  const tried: number[] = []
  // By index, here and below: what walks a typed array for us takes many times as long until it is compiled.
  for (let band = FIRST_KEY; band < SKETCH_LENGTH; band += 1) {
    const key = sketch[band] ?? NO_KEY
    const known = key === NO_KEY ? NONE : firsts.get(key)
    const other = sketches[known]
    if (other === undefined || tried.includes(known)) continue
    if (areAlike(other, sketch, ALIKE)) return known
    tried.push(known)
  }
  return NONE
}

/** By place of a text the place of the first that it is the same as, or nearly so. */
function* findFirsts(sketches: readonly Sketch[]): Steps<readonly number[]> {
  const firsts = openKeyTable((SKETCH_LENGTH - FIRST_KEY) * sketches.length)
  return yield* stepThrough(sketches, (sketch, at) => {
    if (countSketched(sketch) < FEWEST_WORDS) return NONE
    const first = findNear(sketch, firsts, sketches)
    if (first !== NONE) return first
    for (let band = FIRST_KEY; band < SKETCH_LENGTH; band += 1) {
      const key = sketch[band] ?? NO_KEY
      if (key !== NO_KEY) firsts.add(key, at)
    }
    return NONE
  })
}

/**
 * Finds, in steps, stories that are the same as an older one, or nearly so. Each is compared with the first story of its
 * bands alone, so that the time grows with the edition, not with its square.
 */
export function* findCopies(stories: readonly Copied[]): Steps<Copies> {
  const sorted = stories.toSorted(compareAge)
  const firsts = yield* findFirsts(sorted.map(({ sketch }) => sketch))
  return new Map(
    sorted.flatMap(({ seed }, at): (readonly [string, Copied])[] => {
      const first = sorted[firsts[at] ?? NONE]
      return first === undefined ? [] : [[seed, first]]
    }),
  )
}

/** The story with the address of the one it is a copy of. */
export const linkCopy = (story: Gist, copies: Copies): Gist => {
  const first = copies.get(story.seed)
  return first === undefined ? story : { ...story, copyOf: first.path }
}

/** A notice for each copy. */
export const noticeCopies = (copies: Copies): readonly Notice[] =>
  [...copies].map(([seed, first]) => ({
    seed,
    line: 1,
    column: 1,
    message: `The story is the same as ${first.seed}, or nearly so: search engines are led there and no list suggests it; delete one of them`,
  }))
