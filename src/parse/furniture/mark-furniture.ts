import { markEach } from '#parse/marks/mark-each.ts'
import type { FurnitureRule } from './rule.ts'
import { matchCopyRule, matchPageRule } from './match-rule.ts'

const markMatches = (match: (text: string) => FurnitureRule | null) =>
  markEach(({ text }) => {
    const rule = match(text)
    return rule === null ? null : { kind: 'removed', rule: rule.name }
  })

/** Removes lines that are furniture by their words alone. */
export const markFurniture = markMatches(matchCopyRule)

/** The same in a page dump. */
export const markPageFurniture = markMatches(matchPageRule)
