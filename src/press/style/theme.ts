import { cutRules, writeRule, type Rule } from './cut-rules.ts'

const LAYER = '@layer theme'
const ROOT = ':root,:host'
/** What a declaration ends with, where it is outside brackets and strings: the theme has it nowhere else. */
const END = ';'

/** The declarations of the rule that holds the theme’s variables, as `--a:1px`; `null` for any other rule. */
export const readTheme = ({ head, body }: Rule): readonly string[] | null => {
  const [root, ...others] = head === LAYER ? cutRules(body ?? '') : []
  return root?.head === ROOT && others.length === 0 ? (root.body ?? '').split(END) : null
}

/** The rule that holds these variables; nothing where there are none. */
export const writeTheme = (declarations: readonly string[]): string =>
  declarations.length === 0
    ? ''
    : writeRule({ head: LAYER, body: writeRule({ head: ROOT, body: declarations.join(END) }) })

/** Whether a text asks for a variable, as `var(--a)` or `var(--a,1px)`. */
export const isRead = (text: string, name: string): boolean =>
  text.includes(`var(${name})`) || text.includes(`var(${name},`)
