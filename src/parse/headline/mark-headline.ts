import { matchPageRule } from '#parse/furniture/match-rule.ts'
import { endsSentence, countWords } from '#parse/lines/measure-line.ts'
import type { Marked, Pass } from '#parse/marks/mark.ts'
import { isHeaderLine } from './is-header-line.ts'

const HAS_WORD = /[\p{L}\p{N}]/u
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/
/** Numbers alone, a path of the page, the credit of a picture. */
const NO_HEADLINE = /^[\d\s./:-]+$|^[^.!?]{1,40} [–»›>]$|\([^()]{3,60}\/[^()]{2,40}\)$/
const KICKER_WORDS = 3
const HEADLINE_WORDS = 5
const MOST_WORDS = 22
/** The byline or date stands so close below a headline that has a kicker. */
const DEPTH = 3

const SKIPPED: ReadonlySet<string> = new Set([
  'advertisement',
  'button',
  'image counter',
  'path',
  'promotion',
  'share',
  'share bar',
])

const isNoHeadline = (text: string): boolean =>
  NO_HEADLINE.test(text) || SKIPPED.has(matchPageRule(text)?.name ?? '')

const isOpen = ({ line, fate }: Marked): boolean => fate === null && HAS_WORD.test(line.text)

/** As long as a headline, and no sentence, byline or date. */
const isLikeHeadline = (text: string): boolean =>
  countWords(text, HEADLINE_WORDS) >= HEADLINE_WORDS &&
  countWords(text, MOST_WORDS) <= MOST_WORDS &&
  !/[.,:;]["”’»]?$/u.test(text) &&
  !isHeaderLine(text)

/**
 *     Politics                              ← a kicker: a word or two,
 *     Bridge reopens after ten years        over a line that is as long as a headline,
 *     By Jane Roe                           with a byline or a date below it
 */
function hasKicker(lines: readonly string[]): boolean {
  const [first = '', second = '', ...below] = lines
  const words = first.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  if (
    words >= KICKER_WORDS ||
    countWords(first, KICKER_WORDS) > KICKER_WORDS ||
    endsSentence(first) ||
    !isLikeHeadline(second)
  )
    return false
  return words === 1 || below.slice(0, DEPTH).some(isHeaderLine)
}

/** The headline: what front matter says, else the first line of the copy that is no address and no kicker. */
export const markHeadline: Pass = (copy) => {
  if (copy.some(({ fate }) => fate?.kind === 'field' && fate.gives.headline !== undefined)) return copy
  const open = copy.flatMap((marked, i) => (isOpen(marked) ? [i] : []))
  const textAt = (i: number | undefined): string => copy[i ?? -1]?.line.text ?? ''
  const address = open.length > 1 && ADDRESS.test(textAt(open[0])) ? open.shift() : undefined
  while (open.length > 1 && isNoHeadline(textAt(open[0]))) open.shift()
  const kicker = hasKicker(open.slice(0, 2 + DEPTH).map(textAt)) ? open.shift() : undefined
  const titled = open.find((i) => copy[i]?.line.hint === 'title')
  const at = titled ?? open[0]
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
