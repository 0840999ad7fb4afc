import { headlineIndex } from '#parse/header/headline-index.ts'
import { countWords, endsSentence } from '#parse/lines/measure-line.ts'
import type { Marked, Pass } from '#parse/marks/mark.ts'

/** The rules for the buttons that pages set between standfirst and story. */
const BUTTONS: ReadonlySet<string> = new Set([
  'share',
  'share bar',
  'social buttons',
  'button',
  'menu',
  'count or age',
])
const WORDS = { fewest: 5, most: 40 }
const DEPTH = 12

const isStandfirst = ({ fate }: Marked): boolean =>
  fate?.kind === 'field' && fate.gives.standfirst !== undefined

/**
 *     Bridge reopens after ten years
 *     May 28, 2031
 *     Ferries will go on until the autumn.      ← standfirst: buttons part it from the story
 *     Share
 *     The council voted late on Tuesday …
 */
export const markLede: Pass = (copy) => {
  const headline = headlineIndex(copy)
  const at = copy.findIndex(({ fate }, i) => i > headline && fate === null)
  const marked = copy[at]
  const below = copy[at + 1]?.fate
  if (marked === undefined || headline < 0 || at > headline + DEPTH || copy.some(isStandfirst)) return copy
  if (below?.kind !== 'removed' || !BUTTONS.has(below.rule)) return copy
  const { text } = marked.line
  const words = countWords(text, WORDS.most)
  if (words < WORDS.fewest || words > WORDS.most || !endsSentence(text)) return copy
  return copy.with(at, {
    line: marked.line,
    fate: { kind: 'field', rule: 'standfirst over buttons', gives: { standfirst: text } },
  })
}
