import { cutRules, writeRule, type Rule } from './cut-rules.ts'
import { foldVariables } from './fold-variables.ts'

const PROPERTY = /^@property (--[\w-]+)$/
const INITIAL = /(?:^|;)initial-value:([^;]*)/
/** Where Tailwind resets its properties itself, for browsers that register none. */
const RESET = '@layer properties'
/** A declaration whose every part was left out; a property of our own may well be empty. */
const EMPTY = /([{;](?!--)[\w-]+:)\s*(?=[;}])/g
const EVERYTHING = '*,:after,:before,::backdrop'

/** The registered properties, by name, and what each is where nothing sets it. */
type Registered = ReadonlyMap<string, string | null>

/** Every property of Tailwind's own that the style sheet reads. */
const READ = /var\((--tw-[\w-]+)/g

const readProperty = ({ head, body }: Rule): readonly [string, string | null][] => {
  const name = PROPERTY.exec(head)?.[1]
  return name === undefined ? [] : [[name, INITIAL.exec(body ?? '')?.[1] ?? null]]
}

/** Whether anything sets the property, beside the rule that registers it. */
const isSet = (css: string, name: string): boolean => css.includes(`{${name}:`) || css.includes(`;${name}:`)

/**
 * The same style sheet without `@property`, which not every reader of style sheets knows, and which makes a browser
 * go over the whole page once more when it comes late: what nothing sets is written out, what something sets no
 * element inherits, as Tailwind itself has it for old browsers.
 */
export function unregisterProperties(css: string): string {
  const rules = cutRules(css)
  const registered: Registered = new Map(rules.flatMap(readProperty))
  const kept = rules.filter(({ head }) => !PROPERTY.test(head) && head !== RESET)
  const text = kept.map(writeRule).join('')
  const names = new Set([...registered.keys(), ...[...text.matchAll(READ)].map(([, name = '']) => name)])
  const unset = [...names].filter((name) => !isSet(text, name))
  const resets = [...registered].filter(([name]) => isSet(text, name))
  const reset = resets.map(([name, first]) => `${name}:${first ?? 'initial'}`).join(';')
  const folded = foldVariables(text, new Map(unset.map((name) => [name, registered.get(name) ?? null])))
  const written = folded.replaceAll(EMPTY, '$1initial')
  return reset === '' ? written : `${RESET}{${EVERYTHING}{${reset}}}${written}`
}
