import { countWords, endsClause, endsSentence } from '#parse/lines/measure-line.ts'
import type { Marked, Pass } from '#parse/marks/mark.ts'

/** The rules for labels that other stories follow, in the midst of a page's story. */
const LABELS: ReadonlySet<string> = new Set(['other stories inside', 'read also label'])
const FEWEST_WORDS = 3
const MOST_WORDS = 24
/** A list of other stories inside a story is no longer. */
const MOST_TITLES = 6
/** `Plague of ferries hits the harb...` and `Ferry runs aground [PICTURES]` are titles, cut or labelled. */
const CUT = /(?:\.{3}|…| \[\p{Lu}+\])$/u

const isTitle = ({ line, fate }: Marked): boolean => {
  const words = countWords(line.text, MOST_WORDS)
  if (fate !== null || words > MOST_WORDS) return false
  return CUT.test(line.text) || (words >= FEWEST_WORDS && !endsSentence(line.text) && !endsClause(line.text))
}

/**
 * The titles below a label inside a page's story are other stories:
 *
 *     Related articles
 *     Ferry runs aground off the old harbour        ← removed
 *     Bridge closed until the autumn, city says     ← removed
 *     The council voted on Tuesday …
 */
export const markListed: Pass = (copy) => {
  let left = 0
  return copy.map((marked): Marked => {
    const { line, fate } = marked
    if (fate?.kind === 'removed' && LABELS.has(fate.rule)) {
      left = MOST_TITLES
      return marked
    }
    if (fate?.kind === 'removed') return marked
    left = isTitle(marked) ? left - 1 : 0
    return left >= 0 && isTitle(marked)
      ? { line, fate: { kind: 'removed', rule: 'other story listed' } }
      : marked
  })
}
