import { EMPTY_HASH, extendHashBy, finishHash } from '#news/hash-text.ts'
import type { Notice } from '#news/notice.ts'
import { compareText } from './compare-text.ts'
import type { Gist } from './gist.ts'
import { compareSketches, countSketched, EMPTY, SKETCH_SIZE, type Sketch } from './sketch-text.ts'

/** Stories of which one is a copy of another, and where that stands: seed of the copy → the first of its kind. */
export type Copies = ReadonlyMap<string, Copied>

/** What telling copies takes. */
type Copied = Pick<Gist, 'seed' | 'path' | 'instant' | 'sketch'>

/** A copy shares so much of the runs of words; a shorter text is too short to tell. */
const ALIKE = 0.8
const FEWEST_WORDS = 40
/** Two texts that share a band of their sketches are compared. */
const BAND = 4

/** The oldest first, undated ones last, by path. */
function compareAge(a: Copied, b: Copied): number {
  const [left, right] = [a.instant ?? Infinity, b.instant ?? Infinity]
  return left === right ? compareText(a.seed, b.seed) : left - right
}

/** Keys that texts which are nearly the same have in common, most likely; others hardly ever. */
function listKeys(sketch: Sketch): readonly number[] {
  const keys: number[] = []
  for (let at = 0; at < SKETCH_SIZE; at += BAND) {
    let key = extendHashBy(EMPTY_HASH, at)
    let isEmpty = true
    for (let i = at; i < at + BAND; i++) {
      const hash = sketch[i] ?? EMPTY
      key = extendHashBy(key, hash)
      isEmpty &&= hash === EMPTY
    }
    if (!isEmpty) keys.push(finishHash(key))
  }
  return keys
}

/** The first that is alike of those which share a band, each compared once. */
function findNear(
  keys: readonly number[],
  get: (key: number) => Copied | undefined,
  sketch: Sketch,
): Copied | undefined {
  const tried: Copied[] = []
  for (const key of keys) {
    const known = get(key)
    if (known === undefined || tried.includes(known)) continue
    if (compareSketches(known.sketch, sketch) >= ALIKE) return known
    tried.push(known)
  }
  return undefined
}

/**
 * Finds stories that are the same as an older one, or nearly so. Each is compared with the first story of its
 * bands alone, so that the time grows with the edition, not with its square.
 */
export function findCopies(stories: readonly Copied[]): Copies {
  const firsts = new Map<number, Copied>()
  const copies = new Map<string, Copied>()
  for (const story of stories.toSorted(compareAge)) {
    const { sketch } = story
    if (countSketched(sketch) < FEWEST_WORDS) continue
    const keys = listKeys(sketch)
    const first = findNear(keys, (key) => firsts.get(key), sketch)
    if (first !== undefined) copies.set(story.seed, first)
    else for (const key of keys) if (!firsts.has(key)) firsts.set(key, story)
  }
  return copies
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
