import type { Fate, Marked, Pass } from '#parse/marks/mark.ts'

/**
 *     NEXT Bridge reopens after ten years
 *     Previous article: Ferry runs aground
 *
 * A whole line in capitals is no label: `NEXT TRADE ROUND MUST WORK` is a headline.
 */
const NEXT = /^(?:NEXT(?=\s)|Next(?: (?:story|article|post|news))?:|NEXT:) ?(?<title>\S.*)$/
const PREVIOUS =
  /^(?:PREV(?:IOUS)?(?=\s)|Prev(?:ious)?(?: (?:story|article|post|news))?:|PREV(?:IOUS)?:) ?(?<title>\S.*)$/
const HAS_LOWER_CASE = /\p{Ll}/u
const IS_CASED = /\p{Lu}/u

const isTitle = (title: string): boolean => HAS_LOWER_CASE.test(title) || !IS_CASED.test(title)

function recognise(text: string): Fate | null {
  const next = NEXT.exec(text)?.groups?.['title']
  if (next !== undefined && isTitle(next)) return { kind: 'field', rule: 'next', gives: { next } }
  const previous = PREVIOUS.exec(text)?.groups?.['title']
  if (previous !== undefined && isTitle(previous))
    return { kind: 'field', rule: 'previous', gives: { previous } }
  return null
}

/** Reads the lines that name the story before and the story after. */
export const markNeighbours: Pass = (copy) =>
  copy.map((marked, i): Marked => {
    const fate = i > 0 && marked.fate === null ? recognise(marked.line.text) : null
    return fate === null ? marked : { line: marked.line, fate }
  })
