import { compareEvidence, findPassage, type Evidence } from './find-passage.ts'
import type { Query } from './parse-query.ts'
import type { ReadStory } from './read-story.ts'

/** From so many terms on a query is something remembered, which one passage or headline has. */
export const REMEMBERED = 3

const NOTHING: Evidence = { found: 0, whole: 0, rest: 0, looseness: 0 }

/** How long a story is. */
export const countWords = ({ passages }: ReadStory): number =>
  passages.reduce((sum, { words }) => sum + words.length, 0)

/** How well the story's best passage, or its headline, says what was looked for. */
export function weighStory({ story, headline, passages }: ReadStory, { terms }: Query): Evidence {
  const inBody = findPassage(passages, terms) ?? NOTHING
  const inHeadline =
    findPassage([{ text: story.headline, words: headline, isCrosshead: false }], terms) ?? NOTHING
  return compareEvidence(inHeadline, inBody) < 0 ? inHeadline : inBody
}

/**
 * Orders stories, which come in the order of the index, by how many terms stand together in them. Of long queries
 * it counts too how well: whole, close and in order, by the very measure that leads to the passage; and among those
 * that say it alike, the shortest story says least else.
 */
export function rankStories(stories: readonly ReadStory[], query: Query): readonly ReadStory[] {
  const isRemembered = query.terms.length >= REMEMBERED
  return stories
    .map((story) => ({ story, evidence: weighStory(story, query), length: countWords(story) }))
    .sort((a, b) =>
      isRemembered
        ? compareEvidence(a.evidence, b.evidence) || a.length - b.length
        : b.evidence.found - a.evidence.found,
    )
    .map(({ story }) => story)
}
