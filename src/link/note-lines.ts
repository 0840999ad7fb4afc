import type { Block } from '#news/block.ts'
import { hashTwice } from '#news/hash-twice.ts'

/** A line: two hashes of its text, and its place in the body. Three numbers each. */
export const LINE = 3

/** Longer paragraphs that stand in two stories are background that was copied. */
const LONGEST = 300
const KINDS: ReadonlySet<Block['kind']> = new Set<Block['kind']>([
  'paragraph',
  'crosshead',
  'list',
  'question',
])

/** Whether a block's text may be a line of the page that the story was taken from. */
const isLine = ({ kind, text }: Block): boolean => text.length <= LONGEST && KINDS.has(kind)

/** The short lines of a story, each by the hash of its text, so that those of many stories can be compared. */
export function noteLines(body: readonly Block[]): Int32Array {
  const noted: number[] = []
  body.forEach((block, place) => {
    if (!isLine(block)) return
    noted.push(...hashTwice(block.text), place)
  })
  return Int32Array.from(noted)
}
