import type { Reason } from '#news/onward.ts'
import type { Common } from './index-common.ts'
import type { Story } from './story.ts'

const MOST_WORDS = 3

/** Printed as names are; in a line of capitals only what is short enough for an acronym can be told for one. */
const isName = (word: string): boolean => /^\p{Lu}/u.test(word) && !/^\p{Lu}{5,}$/u.test(word)

/** The subject words that two stories share, the rarest first; one alone must be a name in both to tell much. */
function shareWords(from: Story, to: Story, { weigh }: Common): readonly string[] {
  const shared = [...from.words].filter(([word]) => to.words.has(word) && weigh(word) > 0)
  const [only] = shared
  if (shared.length === 1 && only !== undefined) {
    const [word, printed] = only
    return isName(printed) && isName(to.words.get(word) ?? word) ? [printed] : []
  }
  const rarest = shared.toSorted(([a], [b]) => weigh(b) - weigh(a)).slice(0, MOST_WORDS)
  return rarest.map(([, printed]) => printed)
}

/** Why a reader of one story may want another: the most telling reason of those that are true. */
export function giveReason(from: Story, to: Story, common: Common): Reason {
  const speaker = [...from.speakers].find((name) => to.speakers.has(name))
  if (speaker !== undefined) return { kind: 'speaker', speaker }
  const words = shareWords(from, to, common)
  if (words.length > 0) return { kind: 'words', words }
  const { section } = to.teaser
  return from.article.section === section.slug ? { kind: 'section', name: section.name } : { kind: 'date' }
}
