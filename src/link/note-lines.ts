import type { Block } from '#news/block.ts'
import { EMPTY_HASH, extendHashBy, finishHash } from '#news/hash-text.ts'

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
const OTHER_HASH = 0x2545f491

/** Whether a block's text may be a line of the page that the story was taken from. */
const isLine = ({ kind, text }: Block): boolean => text.length <= LONGEST && KINDS.has(kind)

/** The short lines of a story, each by the hash of its text, so that those of many stories can be compared. */
export function noteLines(body: readonly Block[]): Int32Array {
  const noted: number[] = []
  body.forEach((block, place) => {
    if (!isLine(block)) return
    let [one, other] = [EMPTY_HASH, OTHER_HASH]
    for (let at = 0; at < block.text.length; at += 1) {
      const unit = block.text.charCodeAt(at)
      one = extendHashBy(one, unit)
      other = extendHashBy(other, unit)
    }
    noted.push(finishHash(one), finishHash(other), place)
  })
  return Int32Array.from(noted)
}
