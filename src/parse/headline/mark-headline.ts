import { endsSentence, countWords } from '#parse/lines/measure-line.ts'
import type { Marked, Pass } from '#parse/marks/mark.ts'
import { isHeaderLine } from './is-header-line.ts'

const HAS_WORD = /[\p{L}\p{N}]/u
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/
const KICKER_WORDS = 3
const HEADLINE_WORDS = 5
/** The byline or date stands so close below a headline that has a kicker. */
const DEPTH = 3

const isOpen = ({ line, fate }: Marked): boolean => fate === null && HAS_WORD.test(line.text)

/**
 *     Politics                              ← a kicker: a word or two,
 *     Bridge reopens after ten years        over a line that is as long as a headline,
 *     By Jane Roe                           with a byline or a date below it
 */
function hasKicker(lines: readonly string[]): boolean {
  const [first = '', second = '', ...below] = lines
  return (
    countWords(first) < KICKER_WORDS &&
    countWords(second) >= HEADLINE_WORDS &&
    !endsSentence(first) &&
    !/\.$/.test(second) &&
    !isHeaderLine(second) &&
    below.slice(0, DEPTH).some(isHeaderLine)
  )
}

/** The headline: what front matter says, else the first line of the copy that is no address and no kicker. */
export const markHeadline: Pass = (copy) => {
  if (copy.some(({ fate }) => fate?.kind === 'field' && fate.gives.headline !== undefined)) return copy
  const open = copy.flatMap((marked, i) => (isOpen(marked) ? [i] : []))
  const address =
    open.length > 1 && ADDRESS.test(copy[open[0] ?? 0]?.line.text ?? '') ? open.shift() : undefined
  const kicker = hasKicker(open.slice(0, 2 + DEPTH).map((i) => copy[i]?.line.text ?? ''))
    ? open.shift()
    : undefined
  const [at] = open
  return copy.map((marked, i): Marked => {
    const { line } = marked
    const { text } = line
    if (i === at) return { line, fate: { kind: 'field', rule: 'headline', gives: { headline: text } } }
    if (i === kicker) return { line, fate: { kind: 'field', rule: 'kicker', gives: { kicker: text } } }
    return i === address
      ? { line, fate: { kind: 'field', rule: 'address of the story', gives: { url: text } } }
      : marked
  })
}
