import { markEach } from '#parse/marks/mark-each.ts'

const ITEM = /^(?:[•▪◦‣·*]\s?|[-–—]\s)(?=[^\s*•-])/

/** A bulleted line is an item of a list. */
export const markLists = markEach(({ text }) =>
  ITEM.test(text) ? { kind: 'block', rule: 'list item', block: 'list' } : null,
)

/** The item without its bullet. */
export const dropBullet = (text: string): string => text.replace(ITEM, '')
