const VAR = 'var('

/** Where the bracket that opens before `start` closes. */
function findClose(css: string, start: number): number {
  let depth = 1
  for (let at = start; at < css.length; at++) {
    if (css[at] === '(') depth += 1
    else if (css[at] === ')' && --depth === 0) return at
  }
  throw new Error('a bracket of the style sheet is never closed')
}

/**
 * Writes in the place of each variable that is `known` what it comes to: its value, or, where that is `null`, what the
 * place falls back on.
 */
export function foldVariables(css: string, known: ReadonlyMap<string, string | null>): string {
  const start = css.indexOf(VAR)
  if (start < 0) return css
  const close = findClose(css, start + VAR.length)
  const inside = css.slice(start + VAR.length, close)
  const [name = ''] = inside.split(',', 1)
  const value = known.get(name)
  const fallback = foldVariables(inside.slice(name.length), known)
  const written = value === undefined ? `${VAR}${name}${fallback})` : (value ?? fallback.slice(1))
  return css.slice(0, start) + written + foldVariables(css.slice(close + 1), known)
}
