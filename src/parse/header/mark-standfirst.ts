import { countWords, endsSentence } from '#parse/lines/measure-line.ts'
import type { Marked, Pass } from '#parse/marks/mark.ts'
import { headlineIndex } from './headline-index.ts'

const WORDS = { fewest: 4, most: 60 }
/** So close below a standfirst stands the byline or the date. */
const DEPTH = 3

const isHeaderField = (marked: Marked | undefined): boolean =>
  marked?.fate?.kind === 'field' && (marked.fate.rule === 'byline' || marked.fate.rule === 'date')

function canBeStandfirst({ line, fate }: Marked): boolean {
  const words = countWords(line.text, WORDS.most)
  return (
    fate === null && words >= WORDS.fewest && words <= WORDS.most && (words >= 8 || endsSentence(line.text))
  )
}

/**
 *     Bridge reopens after ten years            headline
 *     Ferries will go on until the autumn.      ← standfirst: between the headline and the byline
 *     By Jane Roe
 */
export const markStandfirst: Pass = (copy) => {
  const headline = headlineIndex(copy)
  const at = copy.findIndex((marked, i) => i > headline && marked.fate?.kind !== 'removed')
  const marked = copy[at]
  if (headline < 0 || marked === undefined || !canBeStandfirst(marked)) return copy
  if (!copy.slice(at + 1, at + 1 + DEPTH).some(isHeaderField)) return copy
  const { line } = marked
  return copy.with(at, {
    line,
    fate: { kind: 'field', rule: 'standfirst', gives: { standfirst: line.text } },
  })
}
