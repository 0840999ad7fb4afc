import type { Block } from '#news/block.ts'

/** A place between two paragraphs. */
export type Gap = {
  /** Index of the block below it. */
  before: number
  /** Words of the body above it. */
  words: number
}

const WORD = /\S+/g

/** How many words a text has. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0

const isParagraph = ({ kind }: Block): boolean => kind === 'paragraph'

/**
 * Where a pull quote may stand: between two paragraphs of which neither is the body's first or last.
 *
 *     first paragraph · paragraph · paragraph · crosshead · paragraph · last paragraph
 *                                 ^
 */
export function listGaps(body: readonly Block[]): readonly Gap[] {
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
  return gaps
}
