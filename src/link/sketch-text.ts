import { EMPTY_HASH, extendHashBy, finishHash } from '#news/hash-text.ts'

/**
 * A text in sixty-four numbers: of the hashes of its runs of four words the least in each of sixty-four parts
 * (one-permutation min-hashing), how many words it has, and the keys of its bands. Texts that share most of their runs
 * share most of these numbers.
 */
export type Sketch = Int32Array

const SKETCH_SIZE = 64
/** Two texts that share a band of their sketches, so many numbers, may be nearly the same. */
const BAND = 4
const BANDS = SKETCH_SIZE / BAND
/** The keys begin here, and end with the sketch. */
export const FIRST_KEY = SKETCH_SIZE + 1
/** So many numbers a sketch has in all. */
export const SKETCH_LENGTH = FIRST_KEY + BANDS
/** In the place of a key: nothing of the text is in that band. */
export const NO_KEY = 0
/** No run of the text fell into this part. */
const EMPTY = -1
const LARGEST = 0xffffffff
const RUN_FACTOR = 0x01000193
const RUN_END = Math.imul(Math.imul(Math.imul(RUN_FACTOR, RUN_FACTOR), RUN_FACTOR), RUN_FACTOR)

const isLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x206f) && !(unit >= 0x3000 && unit <= 0x303f))
/** Scripts without spaces: each character is a word. */
const isWide = (unit: number): boolean => unit >= 0x3040 && unit <= 0x9fff

/** The key of a band that begins at `from`: texts that are nearly the same have some in common, others hardly ever. */
function keyBand(sketch: Sketch, from: number): number {
  let key = extendHashBy(EMPTY_HASH, from)
  let isEmpty = true
  for (let at = from; at < from + BAND; at++) {
    const hash = sketch[at] ?? EMPTY
    key = extendHashBy(key, hash)
    isEmpty &&= hash === EMPTY
  }
  return isEmpty ? NO_KEY : finishHash(key) | 1
}

/** Sketches a text, in time linear in its length. Case and marks do not count. */
export function sketchText(text: string): Sketch {
  const least = new Uint32Array(SKETCH_LENGTH).fill(LARGEST)
  const last = new Uint32Array(4)
  const lower = text.toLowerCase()
  let words = 0
  let run = 0
  let state = EMPTY_HASH
  for (let i = 0; i <= lower.length; i++) {
    const unit = i < lower.length ? lower.charCodeAt(i) : 0
    const isPart = isLetter(unit)
    if (isPart) state = extendHashBy(state, unit)
    if (state === EMPTY_HASH || (isPart && !isWide(unit))) continue
    const word = finishHash(state)
    state = EMPTY_HASH
    // A rolling hash of the last four words.
    run = (Math.imul(run, RUN_FACTOR) + word - Math.imul(last[words & 3] ?? 0, RUN_END)) | 0
    last[words & 3] = word
    if (++words < 4) continue
    const hash = finishHash(run)
    const part = hash >>> 26
    if (hash < (least[part] ?? LARGEST)) least[part] = hash
  }
  least[SKETCH_SIZE] = words
  const sketch = new Int32Array(least.buffer)
  for (let band = 0; band < BANDS; band++) sketch[FIRST_KEY + band] = keyBand(sketch, band * BAND)
  return sketch
}

/** How many words the sketched text has. */
export const countSketched = (sketch: Sketch): number => sketch[SKETCH_SIZE] ?? 0

/** Whether two texts share so much of their runs, from 0 to 1, give or take a twentieth. */
export function areAlike(a: Sketch, b: Sketch, part: number): boolean {
  // Most that are compared are not, and soon told.
  const most = SKETCH_SIZE * (1 - part)
  let filled = 0
  let unlike = 0
  for (let i = 0; i < SKETCH_SIZE; i++) {
    const hash = a[i] ?? EMPTY
    const other = b[i] ?? EMPTY
    if (hash === EMPTY && other === EMPTY) continue
    filled++
    if (hash === other) continue
    unlike++
    if (unlike > most) return false
  }
  return (filled - unlike) / filled >= part
}
