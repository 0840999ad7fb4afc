/** A rule of a style sheet: its head (`.a`, `@media print`), and what its braces hold; `null` for a statement. */
export type Rule = { head: string; body: string | null }

/** Where a string that begins at `start` ends: behind its closing quotation mark. */
function skipString(css: string, start: number): number {
  const mark = css[start]
  let at = start + 1
  while (at < css.length && css[at] !== mark) at += css[at] === '\\' ? 2 : 1
  return at + 1
}

/** Where the block that opens at `start` ends: behind its closing brace. */
function skipBlock(css: string, start: number): number {
  let depth = 0
  for (let at = start; at < css.length; at++) {
    const letter = css[at]
    if (letter === '\\') at += 1
    else if (letter === '"' || letter === "'") at = skipString(css, at) - 1
    else if (letter === '{') depth += 1
    else if (letter === '}' && --depth === 0) return at + 1
  }
  throw new Error('a brace of the style sheet is never closed')
}

/** The rules of a minified style sheet, or of a block that holds rules, in their order. */
export function cutRules(css: string): readonly Rule[] {
  const rules: Rule[] = []
  let start = 0
  for (let at = 0; at < css.length; at++) {
    const letter = css[at]
    if (letter === '\\') at += 1
    else if (letter === '"' || letter === "'") at = skipString(css, at) - 1
    else if (letter === ';') {
      rules.push({ head: css.slice(start, at), body: null })
      start = at + 1
    } else if (letter === '{') {
      const end = skipBlock(css, at)
      rules.push({ head: css.slice(start, at), body: css.slice(at + 1, end - 1) })
      start = end
      at = end - 1
    }
  }
  return rules
}

/** A rule as a style sheet has it. */
export const writeRule = ({ head, body }: Rule): string => (body === null ? `${head};` : `${head}{${body}}`)
