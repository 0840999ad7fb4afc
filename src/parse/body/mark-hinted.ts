import type { Block } from '#news/block.ts'
import type { Hint } from '#parse/lines/line.ts'
import { markEach } from '#parse/marks/mark-each.ts'

/** What the markup of a seed says outright. Titles, prose and quotations are left to the other passes. */
const BLOCKS: ReadonlyMap<Hint, Block['kind']> = new Map<Hint, Block['kind']>([
  ['heading', 'crosshead'],
  ['item', 'list'],
  ['caption', 'caption'],
  ['table', 'table'],
  ['code', 'paragraph'],
])

/** Takes the markup at its word: headings, list items, captions and tables. */
export const markHinted = markEach(({ hint }) => {
  const block = hint === null ? undefined : BLOCKS.get(hint)
  return block === undefined ? null : { kind: 'block', rule: `markup: ${hint ?? ''}`, block }
})
