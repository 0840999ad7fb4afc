import { cutRules, writeRule, type Rule } from './cut-rules.ts'
import type { Split } from './split-style.ts'

const THEME = '@layer theme'
const ROOT = ':root,:host'
const NAME = /^[^:]*/
/** What a declaration ends with, where it is outside brackets and strings: the theme has it nowhere else. */
const END = ';'

const listUsed = (declarations: readonly string[], text: string): readonly string[] =>
  declarations.filter((declaration) => {
    const [name = ''] = NAME.exec(declaration) ?? []
    return text.includes(`var(${name})`) || text.includes(`var(${name},`)
  })

/** Those that the text needs, and those that these need in their turn. */
function listNeeded(declarations: readonly string[], text: string): readonly string[] {
  const used = listUsed(declarations, text)
  const more = listUsed(declarations, text + used.join(END))
  return more.length === used.length ? used : listNeeded(declarations, text + used.join(END))
}

const writeTheme = (declarations: readonly string[]): string =>
  declarations.length === 0
    ? ''
    : writeRule({ head: THEME, body: writeRule({ head: ROOT, body: declarations.join(END) }) })

const readTheme = (rule: Rule): readonly string[] | null => {
  const [root, ...others] = rule.head === THEME ? cutRules(rule.body ?? '') : []
  return root?.head === ROOT && others.length === 0 ? (root.body ?? '').split(END) : null
}

/** Leaves in what comes first only the variables of the theme that it needs; the others come later. */
export function parkVariables({ first, tongues, later }: Split): Split {
  const rules = cutRules(first)
  const declarations = rules.flatMap((rule) => readTheme(rule) ?? [])
  const rest = rules.filter((rule) => readTheme(rule) === null).map(writeRule)
  const needed = new Set(listNeeded(declarations, rest.join('') + tongues))
  const parked = declarations.filter((declaration) => !needed.has(declaration))
  const theme = writeTheme(declarations.filter((declaration) => needed.has(declaration)))
  const at = rules.findIndex((rule) => readTheme(rule) !== null)
  return {
    first: at < 0 ? first : [...rest.slice(0, at), theme, ...rest.slice(at)].join(''),
    tongues,
    later: writeTheme(parked) + later,
  }
}
