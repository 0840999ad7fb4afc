import { isDatum, isItem } from '#parse/lines/is-datum.ts'
import { countWords, endsClause, endsSentence } from '#parse/lines/measure-line.ts'
import type { Marked, Pass } from '#parse/marks/mark.ts'

const RUN = 3
const LONGEST_WORDS = 14

/** Titles begin with a capital: `1 tsp ginger` and `baby carrier` are items of the story's own list. */
const OWN_ITEM = /^(?:\p{Ll}|\d[\d/.,–-]{0,8} \p{Ll})/u

/** Names with their places are items of a list: `Example Works, Lund, Sweden`. */
const LISTING = /,.*,/

/** A line that may be a link among links: short, and no sentence. */
const isLink = ({ line, fate }: Marked): boolean =>
  fate?.kind === 'removed' ||
  (fate === null &&
    countWords(line.text, LONGEST_WORDS) <= LONGEST_WORDS &&
    !endsSentence(line.text) &&
    !endsClause(line.text) &&
    !isItem(line.text) &&
    !isDatum(line.text) &&
    !OWN_ITEM.test(line.text) &&
    !LISTING.test(line.text))

/** A list that the story announces: `Bring these:` */
const isAnnounced = (before: Marked | undefined): boolean =>
  before !== undefined && /[:：]$/.test(before.line.text)

/** The runs of three and more lines that fit. */
function findRuns(copy: readonly Marked[]): ReadonlySet<number> {
  const inRuns = new Set<number>()
  let start = 0
  for (let i = 0; i <= copy.length; i++) {
    const marked = copy[i]
    if (marked !== undefined && isLink(marked)) continue
    const open = copy.slice(start, i).filter(({ fate }) => fate === null).length
    if (open >= RUN && !isAnnounced(copy[start - 1])) for (let k = start; k < i; k++) inRuns.add(k)
    start = i + 1
  }
  return inRuns
}

/** In a page dump three short lines in a row, inside the story, are links to other stories. */
export const markLinks: Pass = (copy) => {
  const runs = findRuns(copy)
  return copy.map((marked, i): Marked =>
    runs.has(i) && marked.fate === null
      ? { line: marked.line, fate: { kind: 'removed', rule: 'run of links' } }
      : marked,
  )
}
