/*
 * FNV-1a with the final mix of MurmurHash3: quick, and even over short texts. In two steps, so that the
 * hashes of a text's beginnings cost no more than that of the text.
 */

export const EMPTY_HASH = 0x811c9dc5

/** The state after one more UTF-16 unit. */
export const extendHashBy = (state: number, unit: number): number => Math.imul(state ^ unit, 0x01000193)

/** The state after more text. */
export function extendHash(state: number, text: string): number {
  let hash = state
  for (let i = 0; i < text.length; i++) hash = extendHashBy(hash, text.charCodeAt(i))
  return hash
}

/** The hash that a state stands for: 32 bits, not negative. */
export function finishHash(state: number): number {
  let hash = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

export const hashText = (text: string): number => finishHash(extendHash(EMPTY_HASH, text))
