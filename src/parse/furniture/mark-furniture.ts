import { markEach } from '#parse/marks/mark-each.ts'
import { PAGE_RULES } from './page-rules.ts'

/** Furniture is short: longer lines are not tried. */
const LONGEST = 160

/** Removes lines that are furniture by their words alone. */
export const markFurniture = markEach(({ text }) => {
  if (text.length > LONGEST) return null
  const rule = PAGE_RULES.find(({ pattern }) => pattern.test(text))
  return rule === undefined ? null : { kind: 'removed', rule: rule.name }
})
