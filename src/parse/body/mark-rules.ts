import { markEach } from '#parse/marks/mark-each.ts'

const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u

/** A line without letters, digits and pictures is a separator. */
export const markRules = markEach(({ text }) =>
  SAYS_SOMETHING.test(text) ? null : { kind: 'block', rule: 'separator', block: 'rule' },
)
