import { createHash, hash as hashAtOnce } from 'node:crypto'
import { once } from '#news/once.ts'
import type { Piece, SharedText } from '#prerender/piece.ts'

/** What a file may be made of. */
export type Content = string | Uint8Array | readonly Piece[]

/** Content as it goes to the disk. Both hold until the next is bound; a hash is taken when it is asked for. */
export type Bound = { bytes: Uint8Array; tellHash: () => string }

type Prepared = { bytes: Uint8Array; tellDigest: () => Uint8Array }

const FIRST_BYTES = 1 << 18
/** The most bytes that a character of JavaScript's takes. */
const MOST_BYTES = 3

const isPieces = (content: Content): content is readonly Piece[] => Array.isArray(content)

/**
 * A function that turns content into bytes and a hash of them. Shared text is encoded and hashed once; a page's
 * hash is of its own text and of the hashes of what it shares.
 */
export function createBinder(): (content: Content) => Bound {
  const prepared = new WeakMap<SharedText, Prepared>()
  let held = Buffer.alloc(FIRST_BYTES)

  const prepare = (shared: SharedText): Prepared => {
    const before = prepared.get(shared)
    if (before !== undefined) return before
    const bytes = Buffer.from(shared.text)
    const fresh = { bytes, tellDigest: once(() => createHash('sha1').update(bytes).digest()) }
    prepared.set(shared, fresh)
    return fresh
  }
  const reserve = (end: number, used: number): void => {
    if (end <= held.length) return
    const larger = Buffer.alloc(2 * end)
    held.copy(larger, 0, 0, used)
    held = larger
  }
  const encode = (text: string): Uint8Array => {
    reserve(MOST_BYTES * text.length, 0)
    return held.subarray(0, held.write(text))
  }
  const hashPieces = (pieces: readonly Piece[]): string => {
    const hash = createHash('sha1')
    for (const piece of pieces) hash.update(typeof piece === 'string' ? piece : prepare(piece).tellDigest())
    return hash.digest('base64url')
  }
  const bindPieces = (pieces: readonly Piece[]): Bound => {
    let used = 0
    for (const piece of pieces) {
      if (typeof piece === 'string') {
        reserve(used + MOST_BYTES * piece.length, used)
        used += held.write(piece, used)
      } else {
        const { bytes } = prepare(piece)
        reserve(used + bytes.length, used)
        held.set(bytes, used)
        used += bytes.length
      }
    }
    return { bytes: held.subarray(0, used), tellHash: once(() => hashPieces(pieces)) }
  }
  const bindAtOnce = (content: string | Uint8Array): Bound => {
    const bytes = typeof content === 'string' ? encode(content) : content
    return { bytes, tellHash: once(() => hashAtOnce('sha1', bytes, 'base64url')) }
  }
  let last: { content: Content; bound: Bound } | null = null
  return (content) => {
    // A story's data go to two places, one after the other.
    if (last?.content !== content)
      last = { content, bound: isPieces(content) ? bindPieces(content) : bindAtOnce(content) }
    return last.bound
  }
}
