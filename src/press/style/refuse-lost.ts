import { cutRules, writeRule } from './cut-rules.ts'

const GROUP = /^@(?:media|supports|layer|container)\b/
/** A layer of ours, in which a part of the style sheet keeps its place; no rule of the whole has it. */
const OURS = new Set(['@layer plain', '@layer variant'])
const THEME = ':root,:host'

/** Every rule of a style sheet with the blocks it stands in, variables of the theme one by one. */
function listLeaves(css: string, path = ''): readonly string[] {
  return cutRules(css).flatMap((rule) => {
    const { head, body } = rule
    if (body === null) return []
    if (GROUP.test(head)) return listLeaves(body, OURS.has(head) ? path : `${path}${head}>`)
    if (head === THEME) return body.split(';').map((declaration) => `${path}${head}{${declaration}}`)
    return [`${path}${writeRule(rule)}`]
  })
}

/** Refuses parts of a style sheet that leave a rule of it out, or hold one that it has not. */
export function refuseLost(css: string, parts: readonly string[]): void {
  const whole = new Set(listLeaves(css))
  const held = new Set(parts.flatMap((part) => listLeaves(part)))
  const lost = [...whole].filter((rule) => !held.has(rule))
  const foreign = [...held].filter((rule) => !whole.has(rule))
  if (lost.length > 0) throw new Error(`the parts of the style sheet leave out ${lost.join(' ')}`)
  if (foreign.length > 0)
    throw new Error(`a part of the style sheet holds what it has not: ${foreign.join(' ')}`)
}
