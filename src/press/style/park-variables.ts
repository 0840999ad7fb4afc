import { cutRules, writeRule } from './cut-rules.ts'
import type { Split } from './split-style.ts'
import { isRead, readTheme, writeTheme } from './theme.ts'

const NAME = /^[^:]*/
/** Between declarations that are looked through as one text. */
const END = ';'

const listUsed = (declarations: readonly string[], text: string): readonly string[] =>
  declarations.filter((declaration) => {
    const [name = ''] = NAME.exec(declaration) ?? []
    return isRead(text, name)
  })

/** Those that the text needs, and those that these need in their turn. */
function listNeeded(declarations: readonly string[], text: string): readonly string[] {
  const used = listUsed(declarations, text)
  const more = listUsed(declarations, text + used.join(END))
  return more.length === used.length ? used : listNeeded(declarations, text + used.join(END))
}

/**
 * Leaves in what comes first only the variables of the theme that it needs, or that `own`, a sheet that the page links
 * itself, needs; the others come later.
 */
export function parkVariables({ first, tongues, later }: Split, own: string): Split {
  const rules = cutRules(first)
  const declarations = rules.flatMap((rule) => readTheme(rule) ?? [])
  const rest = rules.filter((rule) => readTheme(rule) === null).map(writeRule)
  const needed = new Set(listNeeded(declarations, rest.join('') + tongues + own))
  const parked = declarations.filter((declaration) => !needed.has(declaration))
  const theme = writeTheme(declarations.filter((declaration) => needed.has(declaration)))
  const at = rules.findIndex((rule) => readTheme(rule) !== null)
  return {
    first: at < 0 ? first : [...rest.slice(0, at), theme, ...rest.slice(at)].join(''),
    tongues,
    later: writeTheme(parked) + later,
  }
}
