import { markEach } from '#parse/marks/mark-each.ts'

const HAS_WORD = /[\p{L}\p{N}]/u

/** A line without letters and digits is a separator. */
export const markRules = markEach(({ text }) =>
  HAS_WORD.test(text) ? null : { kind: 'block', rule: 'separator', block: 'rule' },
)
