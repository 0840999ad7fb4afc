import { matchPageRule } from '#parse/furniture/match-rule.ts'
import { fingerprint } from '#parse/identity/fingerprint.ts'
import type { Marked, Pass } from '#parse/marks/mark.ts'
import type { Stretch } from '#parse/page/find-story.ts'
import { isHeaderLine } from './is-header-line.ts'
import { HEADER_BELOW, scoreHeadline, wordsOf } from './score-headline.ts'

/** So much of a story is enough to know its words, and no longer line is a headline. */
const STORY_LENGTH = 20_000
const LONGEST = 200
const MARGIN = 4
const REACH = 3
/** A caption or a date may weigh as prose: then the headline stands so few lines below the beginning. */
const BEYOND = 3
const LATE = 6

/** How often a page prints each of its shorter lines. */
function countLines(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of lines) {
    if (text.length > LONGEST) continue
    const print = fingerprint(text)
    counts.set(print, (counts.get(print) ?? 0) + 1)
  }
  return counts
}

/** The line above the story that weighs most as a headline; the first of equals, and the first line for none. */
function findHeadline(copy: readonly Marked[], story: Stretch): number {
  const lines = copy.map(({ line }) => line.text)
  const storyWords = wordsOf(lines.slice(story.start, story.end).join(' ').slice(0, STORY_LENGTH))
  const end = story.start + 1 + BEYOND
  const areHeader = lines.slice(0, end + HEADER_BELOW.length).map(isHeaderLine)
  const search = { lines, areHeader, storyWords, counts: countLines(lines) }
  const scores = lines.slice(0, end).map((_, i) => {
    const score = scoreHeadline(search, i)
    return score === null || i <= story.start ? score : score - LATE
  })
  const best = scores.reduce<number>((most, score) => Math.max(most, score ?? most), Number.NEGATIVE_INFINITY)
  const at = scores.findIndex((score) => score === best)
  return at < 0 ? 0 : lastPrinted(lines.slice(0, story.start + 1), aboveStandfirst(scores, at, lines))
}

/** A headline that the page prints again right over the story stands there, with its byline and date. */
function lastPrinted(above: readonly string[], at: number): number {
  const print = fingerprint(above[at] ?? '')
  return Math.max(
    at,
    above.findLastIndex((text) => text.length <= LONGEST && fingerprint(text) === print),
  )
}

/** A standfirst may weigh more than the headline over it: the higher of two near equals is the headline. */
function aboveStandfirst(scores: readonly (number | null)[], at: number, lines: readonly string[]): number {
  const least = (scores[at] ?? 0) - MARGIN
  const path = lines.findLastIndex(
    (text, i) => i < at && i >= at - REACH && matchPageRule(text)?.name === 'path',
  )
  const first = Math.max(at - REACH, path + 1)
  const above = scores.findIndex((score, i) => i >= first && i < at && score !== null && score >= least)
  return above < 0 ? at : above
}

/**
 * The headline of a page dump: of the lines above the story the one that is as long as a headline, shares its
 * words with the story, and has a byline or a date below it.
 */
export const markPageHeadline =
  (story: Stretch): Pass =>
  (copy) => {
    const at = findHeadline(copy, story)
    const headline = copy[at]
    if (headline === undefined) return copy
    const gives = { headline: headline.line.text }
    return copy.with(at, {
      line: headline.line,
      fate: { kind: 'field', rule: 'headline of the page', gives },
    })
  }
