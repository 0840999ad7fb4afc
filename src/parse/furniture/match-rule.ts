import { COPY_RULES } from './copy-rules.ts'
import { DUMP_RULES } from './dump-rules.ts'
import type { FurnitureRule } from './rule.ts'

/** Furniture is short: longer lines are not tried, but for the rights that are reserved at length. */
const LONGEST = 160
const LONGEST_RIGHTS = 400

/** Code of a page that was saved as text is no furniture, and no rule need be tried on it. */
const CODE = /[{}<]/

/** Does a rule take a line, by its words alone, for furniture? */
export const isMatch = ({ sign, pattern }: Pick<FurnitureRule, 'sign' | 'pattern'>, text: string): boolean =>
  (sign === undefined || sign.test(text)) && pattern.test(text)

/**
 * A finder of the first rule that takes a line. The patterns of rules without a sign are tried all at once: hardly any
 * line matches one of them.
 */
function openFinder(rules: readonly FurnitureRule[]): (text: string) => FurnitureRule | null {
  const signed = rules.filter(({ sign }) => sign !== undefined)
  const plain = rules.filter(({ sign }) => sign === undefined).map(({ pattern }) => pattern)
  const together = [...new Set(plain.map(({ flags }) => flags))].map((flags) => {
    const alike = plain.filter((pattern) => pattern.flags === flags)
    return new RegExp(alike.map(({ source }) => `(?:${source})`).join('|'), flags)
  })
  return (text) => {
    if (text.length > LONGEST || CODE.test(text)) return null
    const isTaken = together.some((any) => any.test(text)) || signed.some((rule) => isMatch(rule, text))
    return isTaken ? (rules.find((rule) => isMatch(rule, text)) ?? null) : null
  }
}
const findInCopy = openFinder(COPY_RULES)
const findInDump = openFinder(DUMP_RULES)
const RIGHTS = COPY_RULES.find(({ name }) => name === 'rights') ?? null

const isLongRights = (text: string): boolean => text.length <= LONGEST_RIGHTS && text.startsWith('©')

/** The rule that takes a line of pasted copy for furniture; `null` for the story's own. */
export function matchCopyRule(text: string): FurnitureRule | null {
  return isLongRights(text) ? RIGHTS : findInCopy(text)
}

/** The same in a page dump, where more is known to be furniture. */
export const matchPageRule = (text: string): FurnitureRule | null => matchCopyRule(text) ?? findInDump(text)
