import { fingerprint } from '#parse/identity/fingerprint.ts'
import type { Marked, Pass } from '#parse/marks/mark.ts'
import { findStory } from '#parse/page/find-story.ts'
import { scoreHeadline, wordsOf } from './score-headline.ts'

/** So much of a story is enough to know its words, and no longer line is a headline. */
const STORY_LENGTH = 20_000
const LONGEST = 200

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
function findHeadline(copy: readonly Marked[]): number {
  const story = findStory(copy.map(({ line }) => line))
  const lines = copy.map(({ line }) => line.text)
  const storyWords = wordsOf(lines.slice(story.start, story.end).join(' ').slice(0, STORY_LENGTH))
  const search = { lines, storyWords, counts: countLines(lines) }
  let best = { at: 0, score: Number.NEGATIVE_INFINITY }
  for (let i = 0; i <= story.start && i < lines.length; i++) {
    const score = scoreHeadline(search, i)
    if (score !== null && score > best.score) best = { at: i, score }
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
