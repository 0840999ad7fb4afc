import type { Block } from '#news/block.ts'

/** A place between two paragraphs. */
export type Gap = {
  /** Index of the block below it. */
  before: number
  /** Words of the body above it. */
  words: number
}

const SPACE = /\s/

const isSpace = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit <= 32 ? unit === 32 || (unit >= 9 && unit <= 13) : unit >= 0xa0 && SPACE.test(text.charAt(at))
}

/** How many words a text has. Unit by unit: every block of every story is counted. */
function countWords(text: string): number {
  let words = 0
  let isWord = false
  for (let at = 0; at < text.length; at += 1) {
    const wasWord = isWord
    isWord = !isSpace(text, at)
    if (isWord && !wasWord) words += 1
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
