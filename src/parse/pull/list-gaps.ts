import type { Block } from '#news/block.ts'

/** A place between two paragraphs. */
export type Gap = {
  /** Index of the block below it. */
  before: number
  /** Words of the body above it. */
  words: number
}

const SPACE = /\s/

/** 1 for the units below 128 that are no white space. */
const PRINTED = Uint8Array.from({ length: 128 }, (_, unit) => (SPACE.test(String.fromCharCode(unit)) ? 0 : 1))

/**
 * How many words a text has. Unit by unit, for every block of every story is counted; and with sums where one might
 * ask, since no processor guesses where the next word begins.
 */
function countWords(text: string): number {
  let words = 0
  let before = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const isPrinted = unit < 128 ? (PRINTED[unit] ?? 0) : Number(!SPACE.test(text.charAt(at)))
    words += isPrinted & ~before
    before = isPrinted
  }
  return words
}

const isParagraph = ({ kind }: Block): boolean => kind === 'paragraph'

/**
 * Where a pull quote may stand, between two paragraphs of which neither is the body's first or last, and how many
 * words the body has.
 *
 *     first paragraph · paragraph · paragraph · crosshead · paragraph · last paragraph
 *                                 ^
 */
export function listGaps(body: readonly Block[]): { gaps: readonly Gap[]; words: number } {
  const first = body.findIndex(isParagraph)
  const last = body.findLastIndex(isParagraph)
  const mayTouch = (index: number): boolean =>
    body[index]?.kind === 'paragraph' && index !== first && index !== last
  const gaps: Gap[] = []
  let words = 0
  for (const [before, { text }] of body.entries()) {
    if (mayTouch(before - 1) && mayTouch(before)) gaps.push({ before, words })
    words += countWords(text)
  }
  return { gaps, words }
}
