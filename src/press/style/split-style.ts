import { cutRules, writeRule, type Rule } from './cut-rules.ts'

/** A style sheet in two: what a page needs for its first paint, and what may come after it. */
export type Split = { first: string; later: string }

const GROUP = /^@(?:media|supports|layer)\b/
const PRINT = /^@media print\b/
/** What waits for an act: the mark on the quote that an address leads to, and the headline on its way. */
const ACT = /\[data-target\]|^\.headline,\.departing/
const UTILITIES = '@layer utilities'
const CLASS = /\.((?:\\.|[\w-])+)/g
/** Conditions, which hold in more ways than one or claim that an element lacks the class. */
const CONDITION = /:(?:not|has|is|where)\((?:[^()]|\([^()]*\))*\)/g

/** Between the selectors of a rule; one in a class's name stands behind a backslash. */
const COMMA = /(?<!\\),/

/** A utility that holds only in a state or at a width, as its name says: `lg:mt-2`. */
const isVariant = ({ head, body }: Rule): boolean =>
  (GROUP.test(head) ? (body ?? '') : head).includes(String.raw`\:`)

const join = (parts: readonly Split[]): Split => ({
  first: parts.map(({ first }) => first).join(''),
  later: parts.map(({ later }) => later).join(''),
})

const wrap = (head: string, { first, later }: Split): Split => ({
  first: first === '' ? '' : writeRule({ head, body: first }),
  later: later === '' ? '' : writeRule({ head, body: later }),
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
  return wrap(UTILITIES, join([{ first: '@layer plain,variant;', later: '' }, plain, variant]))
}

const listClasses = (selector: string): readonly string[] =>
  [...selector.matchAll(CLASS)].map(([, name = '']) => name.replaceAll(/\\(.)/g, '$1'))

type IsWorn = (name: string) => boolean

function splitRule(rule: Rule, isWorn: IsWorn): Split {
  const { head, body } = rule
  const text = writeRule(rule)
  if (PRINT.test(head)) return { first: '', later: text }
  if (head === UTILITIES && body !== null) return splitUtilities(body, isWorn)
  if (GROUP.test(head) && body !== null)
    return wrap(head, join(cutRules(body).map((inner) => splitRule(inner, isWorn))))
  if (head.startsWith('@')) return { first: text, later: '' }
  if (ACT.test(head)) return { first: '', later: text }
  const isNeeded = head
    .replaceAll(CONDITION, '')
    .split(COMMA)
    .some((selector) => listClasses(selector).every(isWorn))
  return isNeeded ? { first: text, later: '' } : { first: '', later: text }
}

/**
 * Splits a minified style sheet by the classes that a page's elements may wear before its reader acts. Print
 * comes later; rules that name no class come first.
 */
export const splitStyle = (css: string, isWorn: IsWorn): Split =>
  join(cutRules(css).map((rule) => splitRule(rule, isWorn)))
