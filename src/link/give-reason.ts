import type { Reason } from '#news/onward.ts'
import type { Common } from './index-common.ts'
import type { Story } from './story.ts'

const MOST_WORDS = 3

/** Why a reader of one story may want another: the most telling reason of those that are true. */
export function giveReason(from: Story, to: Story, { weigh }: Common): Reason {
  const speaker = [...from.speakers].find((name) => to.speakers.has(name))
  if (speaker !== undefined) return { kind: 'speaker', speaker }
  const shared = [...from.words].filter(([word]) => to.words.has(word) && weigh(word) > 0)
  if (shared.length > 0) {
    const rarest = shared.toSorted(([a], [b]) => weigh(b) - weigh(a)).slice(0, MOST_WORDS)
    return { kind: 'words', words: rarest.map(([, printed]) => printed) }
  }
  const { section } = to.teaser
  return from.article.section === section.slug ? { kind: 'section', name: section.name } : { kind: 'date' }
}
