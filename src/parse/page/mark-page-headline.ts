import { parseByline } from '#parse/header/parse-byline.ts'
import { findDates } from '#parse/date/find-dates.ts'
import { matchPageRule } from '#parse/furniture/match-rule.ts'
import { fingerprint } from '#parse/identity/fingerprint.ts'
import { isDatum } from '#parse/lines/is-datum.ts'
import { countWords } from '#parse/lines/measure-line.ts'
import type { Marked, Pass } from '#parse/marks/mark.ts'
import { isCaption } from '#parse/body/is-caption.ts'
import { findStory } from './find-story.ts'

const WORD = /[\p{L}\p{N}]{4,}/gu
const PATH_MARKS = /\s[>›»|]\s|^[>›»]|[>›»]$/
const FEWEST_WORDS = 3
const MOST_WORDS = 30

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(WORD) ?? [])

/** Dates and bylines are below the headline, within three lines. */
const isHeaderLine = (text: string): boolean =>
  text.length < 160 &&
  (/^(?:by|von|par|por)$/i.test(text) || parseByline(text) !== null || findDates(text).found.length > 0)

function canBeHeadline(text: string): boolean {
  return !(
    matchPageRule(text) !== null ||
    isCaption(text) ||
    isDatum(text) ||
    parseByline(text) !== null ||
    (findDates(text).found.length > 0 && countWords(text) < 12)
  )
}

/** How well the length of a line suits a headline. */
function scoreLength(text: string): number {
  const words = countWords(text)
  if (words > MOST_WORDS) return -30
  if (words < FEWEST_WORDS) return -12
  return words < 5 ? -3 : words > 20 ? -4 : 3
}

type Page = { lines: readonly string[]; storyWords: ReadonlySet<string>; prints: ReadonlyMap<string, number> }

/** How many of a line's words the story uses, as a share. */
function shareInStory(text: string, storyWords: ReadonlySet<string>): number {
  const words = [...wordsOf(text)]
  return words.length === 0 ? 0 : words.filter((word) => storyWords.has(word)).length / words.length
}

/** The weight of line `i` as the page's headline. */
function scoreHeadline({ lines, storyWords, prints }: Page, i: number): number {
  const text = lines[i] ?? ''
  if (!canBeHeadline(text)) return -100
  const below = lines.slice(i + 1, i + 4)
  const nearest = below.findIndex(isHeaderLine)
  return (
    scoreLength(text) +
    (i === 0 ? 5 : 0) +
    8 * shareInStory(text, storyWords) +
    (nearest < 0 ? 0 : 5 - nearest) +
    ((prints.get(fingerprint(text)) ?? 0) > 1 ? 3 : 0) -
    (PATH_MARKS.test(text) ? 6 : 0) -
    (/[.:]$/.test(text) && !/\b\p{Lu}\.$/u.test(text) ? 4 : 0)
  )
}

function findHeadline(copy: readonly Marked[]): number {
  const story = findStory(copy.map(({ line }) => line))
  const lines = copy.map(({ line }) => line.text)
  const storyWords = wordsOf(lines.slice(story.start, story.end).join(' ').slice(0, 20_000))
  const prints = new Map<string, number>()
  for (const text of lines) {
    if (text.length > 200) continue
    const print = fingerprint(text)
    prints.set(print, (prints.get(print) ?? 0) + 1)
  }
  let best = { at: 0, score: Number.NEGATIVE_INFINITY }
  for (let i = 0; i < Math.max(1, Math.min(story.start + 1, lines.length)); i++) {
    const score = scoreHeadline({ lines, storyWords, prints }, i)
    if (score > best.score) best = { at: i, score }
  }
  return best.at
}

/**
 * The headline of a page dump: of the lines above the story the one that is as long as a headline, shares its
 * words with the story, and has a byline or a date below it.
 */
export const markPageHeadline: Pass = (copy) => {
  if (copy.some(({ fate }) => fate?.kind === 'field' && fate.gives.headline !== undefined)) return copy
  const at = findHeadline(copy)
  return copy.map((marked, i): Marked => {
    if (i !== at) return marked
    const { line } = marked
    return { line, fate: { kind: 'field', rule: 'headline of the page', gives: { headline: line.text } } }
  })
}
