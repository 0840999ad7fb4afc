import { toSectionWord } from '#news/search-index.ts'
import { findTerm } from './find-term.ts'
import type { Query } from './parse-query.ts'
import type { ReadStory } from './read-story.ts'

/** Whether a speaker's name has every word asked for, or begins one so. */
export const isNamed = (name: readonly string[], asked: readonly string[]): boolean =>
  asked.every((word) => name.some((part) => part.startsWith(word)))

const fitsTime = (published: string | null, { after, before }: Query): boolean => {
  if (after === null && before === null) return true
  if (published === null) return false
  const isLate = after === null || published.slice(0, after.length) >= after
  return isLate && (before === null || published.slice(0, before.length) < before)
}

/** Whether a story has every term somewhere, and every filter holds. */
export function fitsQuery({ story, headline, facts, passages, speakers }: ReadStory, query: Query): boolean {
  const { terms, section } = query
  if (!fitsTime(story.published, query)) return false
  if (section !== null && !toSectionWord(story.section).startsWith(toSectionWord(section))) return false
  if (!query.speakers.every((asked) => speakers.some((name) => isNamed(name, asked)))) return false
  const texts = [headline, ...facts, ...passages.map(({ words }) => words)]
  return terms.every((term) => texts.some((words) => findTerm(words, term).length > 0))
}
