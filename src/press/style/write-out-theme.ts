import { cutRules, writeRule } from './cut-rules.ts'
import { foldVariables } from './fold-variables.ts'
import { isRead, readTheme, writeTheme } from './theme.ts'

/** Lists of families are long, stand in many places, and are changed by script. */
const FAMILIES = /^--font-(?!weight)/
/** What Tailwind’s own rules for elements ask for, whether the theme has it or not. */
const DEFAULT = /var\((--default-[\w-]+)/g
const PRODUCT = /calc\((-?[\d.]+)rem \* (-?[\d.]+)\)/g
const LEADING_ZERO = /^(-?)0(?=\.)/

const writeProduct = (_: string, length: string, factor: string): string =>
  `${String(Number((Number(length) * Number(factor)).toFixed(5))).replace(LEADING_ZERO, '$1')}rem`

const cutDeclaration = (declaration: string): readonly [name: string, value: string] => {
  const colon = declaration.indexOf(':')
  return [declaration.slice(0, colon), declaration.slice(colon + 1)]
}

/** By name; `null` where nothing sets the variable. */
type Values = ReadonlyMap<string, string | null>

/** Values without the variables that stand in others of them. */
function settleValues(values: Values): Values {
  const settle = (value: string | null) => (value === null ? null : foldVariables(value, values))
  const settled: Values = new Map([...values].map(([name, value]) => [name, settle(value)]))
  return [...settled].every(([name, value]) => values.get(name) === value) ? settled : settleValues(settled)
}

/**
 * The same style sheet with the values of the theme in the place of its variables, but for families and for what a
 * rule sets anew: an element then has nothing to look up, and the sheet is a tenth smaller. The theme keeps what
 * `others`, the text of other sheets, ask it for. Throws for a variable that stands for itself.
 */
export function writeOutTheme(css: string, others: string): string {
  const rules = cutRules(css)
  const theme = rules.flatMap((rule) => readTheme(rule) ?? [])
  const rest = (rule: (typeof rules)[number]) => (readTheme(rule) === null ? writeRule(rule) : '')
  const all = rules.map(rest).join('')
  const isSet = (name: string): boolean =>
    [all, others].some((text) => text.includes(`{${name}:`) || text.includes(`;${name}:`))
  const isConstant = (name: string): boolean => !FAMILIES.test(name) && !isSet(name)
  const unset = [...all.matchAll(DEFAULT)].map(([, name = '']) => [name, null] as const)
  const values = settleValues(
    new Map([...unset, ...theme.map(cutDeclaration)].filter(([name]) => isConstant(name))),
  )
  const isKept = (name: string): boolean => !values.has(name) || isRead(others, name)
  const kept = theme
    .filter((declaration) => isKept(cutDeclaration(declaration)[0]))
    .map((declaration) => foldVariables(declaration, values))
  const at = rules.findIndex((rule) => readTheme(rule) !== null)
  const texts = rules.map((rule, index) =>
    index === at ? writeTheme(kept) : foldVariables(rest(rule), values),
  )
  return texts.join('').replaceAll(PRODUCT, writeProduct)
}
