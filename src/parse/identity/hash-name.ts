import { writeHex } from '#news/write-hex.ts'

const ROUNDS = 64
const BLOCK = 64
/** Behind the text: one bit, and its length in bits, in eight bytes. */
const TAIL = 9

const isPrime = (number: number): boolean => {
  for (let by = 2; by * by <= number; by += 1) if (number % by === 0) return false
  return number > 1
}
const PRIMES = Array.from({ length: 312 }, (_, number) => number).filter(isPrime)
/** The first 32 bits of what a root has behind the point. */
const bitsOf = (root: number): number => Math.floor((root % 1) * 2 ** 32) | 0
const FACTORS = Int32Array.from(PRIMES, (prime) => bitsOf(Math.cbrt(prime)))
const START = Int32Array.from(PRIMES.slice(0, 8), (prime) => bitsOf(Math.sqrt(prime)))

const rotate = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits))

/** A text in UTF-8 as the algorithm wants it: in whole blocks, with its length at their end. */
function fillBlocks(text: string): DataView {
  const bytes = new TextEncoder().encode(text)
  const blocks = new Uint8Array(Math.ceil((bytes.length + TAIL) / BLOCK) * BLOCK)
  blocks.set(bytes)
  blocks[bytes.length] = 0x80
  const view = new DataView(blocks.buffer)
  view.setUint32(blocks.length - 4, bytes.length * 8)
  return view
}

/** The words of one block, and those that are mixed from them. */
function schedule(blocks: DataView, from: number, words: Int32Array): void {
  for (let at = 0; at < ROUNDS; at += 1) {
    if (at < 16) {
      words[at] = blocks.getInt32(from + 4 * at)
      continue
    }
    const [early, late] = [words[at - 15] ?? 0, words[at - 2] ?? 0]
    const left = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
    const right = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
    words[at] = (words[at - 16] ?? 0) + left + (words[at - 7] ?? 0) + right
  }
}

function mixIn(state: Int32Array, words: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let at = 0; at < ROUNDS; at += 1) {
    const sums = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const one = (h + sums + ((e & f) ^ (~e & g)) + (FACTORS[at] ?? 0) + (words[at] ?? 0)) | 0
    const other = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + other) | 0
  }
  for (const [at, part] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at] ?? 0) + part
}

/**
 * The first 32 bits of a text's SHA-256, in hexadecimal. A library that hashes everything takes as long for a file’s
 * name as reading the file does, until it has hashed thousands.
 */
export function hashName(text: string): string {
  const blocks = fillBlocks(text)
  const state = START.slice()
  const words = new Int32Array(ROUNDS)
  for (let from = 0; from < blocks.byteLength; from += BLOCK) {
    schedule(blocks, from, words)
    mixIn(state, words)
  }
  return writeHex(state[0] ?? 0)
}
