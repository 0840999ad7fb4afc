import { countWords, endsSentence } from '#parse/lines/measure-line.ts'
import type { Marked, Pass } from '#parse/marks/mark.ts'

const TITLE_WORDS = 4

/** A line that is a link leads away from the story, unless it is a sentence of it or a word or two. */
function leadsAway(copy: readonly Marked[], i: number): boolean {
  const marked = copy[i]
  if (marked?.fate !== null || marked.line.hint !== 'link' || endsSentence(marked.line.text)) return false
  const neighbours = [copy[i - 1], copy[i + 1]]
  return (
    countWords(marked.line.text) >= TITLE_WORDS || neighbours.some((other) => other?.line.hint === 'link')
  )
}

/** Removes titles of other stories, and menus, inside the article of a saved page. */
export const markPageLinks: Pass = (copy) =>
  copy.map((marked, i): Marked =>
    leadsAway(copy, i) ? { line: marked.line, fate: { kind: 'removed', rule: 'link' } } : marked,
  )
