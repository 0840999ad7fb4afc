import { toIndexWord } from '#news/search-index.ts'
import { compareEvidence, findPassage, type Evidence, type Passage } from './find-passage.ts'
import type { Commonness } from './open-index.ts'
import type { Query } from './parse-query.ts'
import { isRemembered } from './read-on.ts'
import type { ReadStory } from './read-story.ts'

const NOTHING: Evidence = { found: 0, whole: 0, rest: 0, looseness: 0 }

/** What another word of a sentence says; one that is common in the edition says little. */
const WORD = 10
const COMMON_WORD = 1

/** How long a story is. */
export const countWords = ({ passages }: ReadStory): number =>
  passages.reduce((sum, { words }) => sum + words.length, 0)

/** The passage as evidence, its other words weighed. */
function weighPassage(passage: Passage | null, common: Commonness): Evidence {
  if (passage === null) return NOTHING
  const weights = passage.others.map((word) => (common.has(toIndexWord(word)) ? COMMON_WORD : WORD))
  const rest = passage.rest === Infinity ? Infinity : weights.reduce<number>((sum, weight) => sum + weight, 0)
  return { ...passage, rest }
}

/** How well the story's best passage, or its headline, says what was looked for. */
export function weighStory(
  { story, headline, passages }: ReadStory,
  { terms }: Query,
  common: Commonness,
): Evidence {
  const inBody = weighPassage(findPassage(passages, terms), common)
  const whole = [{ text: story.headline, words: headline, isCrosshead: false }]
  const inHeadline = weighPassage(findPassage(whole, terms), common)
  return compareEvidence(inHeadline, inBody) < 0 ? inHeadline : inBody
}

/**
 * Orders stories, which come in the order of the index, by how many terms stand together in them. Of long queries
 * it counts too how well: whole, close and in order, by the very measure that leads to the passage; and among those
 * that say it alike, the shortest story says least else.
 */
export function rankStories(
  stories: readonly ReadStory[],
  query: Query,
  common: Commonness,
): readonly ReadStory[] {
  const remembered = isRemembered(query)
  return stories
    .map((story) => ({ story, evidence: weighStory(story, query, common), length: countWords(story) }))
    .sort((a, b) =>
      remembered
        ? compareEvidence(a.evidence, b.evidence) || a.length - b.length
        : b.evidence.found - a.evidence.found,
    )
    .map(({ story }) => story)
}
