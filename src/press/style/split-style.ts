import { cutRules, writeRule, type Rule } from './cut-rules.ts'
import { placeRule, type IsWorn } from './place-rule.ts'

/**
 * A style sheet in parts: what a page needs for its first paint, what it needs as well where it holds another script
 * than Latin, and what may come after it, which has that once more: who has it early sees no change.
 */
export type Split = { first: string; tongues: string; later: string }

const GROUP = /^@(?:media|supports|layer)\b/
/** Media whose rules no first paint needs: paper, a palette of the system's, and less motion. */
const LATE = /^@media (?:print|\(forced-colors|\(prefers-reduced-motion)/
const UTILITIES = '@layer utilities'
const NOTHING: Split = { first: '', tongues: '', later: '' }

/** A utility that holds only in a state or at a width, as its name says: `lg:mt-2`. */
const isVariant = ({ head, body }: Rule): boolean =>
  (GROUP.test(head) ? (body ?? '') : head).includes(String.raw`\:`)

const join = (parts: readonly Split[]): Split => ({
  first: parts.map(({ first }) => first).join(''),
  tongues: parts.map(({ tongues }) => tongues).join(''),
  later: parts.map(({ later }) => later).join(''),
})

const wrapText = (head: string, text: string): string => (text === '' ? '' : writeRule({ head, body: text }))

const wrap = (head: string, { first, tongues, later }: Split): Split => ({
  first: wrapText(head, first),
  tongues: wrapText(head, tongues),
  later: wrapText(head, later),
})

/**
 * The utilities, those with a variant in a layer of their own above the plain ones: what comes later then still
 * stands before them in the cascade, as it did in one sheet.
 */
function splitUtilities(body: string, isWorn: IsWorn): Split {
  const rules = cutRules(body)
  const layer = (name: string, chosen: readonly Rule[]) =>
    wrap(`@layer ${name}`, join(chosen.map((rule) => splitRule(rule, isWorn))))
  const plain = layer(
    'plain',
    rules.filter((rule) => !isVariant(rule)),
  )
  const variant = layer(
    'variant',
    rules.filter((rule) => isVariant(rule)),
  )
  return wrap(UTILITIES, join([{ ...NOTHING, first: '@layer plain,variant;' }, plain, variant]))
}

function splitRule(rule: Rule, isWorn: IsWorn): Split {
  const { head, body } = rule
  const text = writeRule(rule)
  if (body === null) return { ...NOTHING, first: text }
  if (LATE.test(head)) return { ...NOTHING, later: text }
  if (head === UTILITIES) return splitUtilities(body, isWorn)
  if (GROUP.test(head)) return wrap(head, join(cutRules(body).map((inner) => splitRule(inner, isWorn))))
  const place = placeRule(head, isWorn)
  return { ...NOTHING, [place]: text, ...(place === 'tongues' ? { later: text } : {}) }
}

/** Splits a minified style sheet by the names that a page's elements may wear before its reader acts. */
export const splitStyle = (css: string, isWorn: IsWorn): Split =>
  join(cutRules(css).map((rule) => splitRule(rule, isWorn)))
