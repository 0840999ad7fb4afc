import type { Likeness } from './index-likeness.ts'
import type { Topic } from './list-topics.ts'
import type { Reading } from './read-stories.ts'
import { openSharing } from './share-terms.ts'
import type { Sharing } from './share-terms.ts'
import type { Vector } from './weigh-terms.ts'
import { weighWords, type Weighed } from './weigh-words.ts'

/** What stories have in common: what they are about, and how alike their words are. */
export type Common = {
  /** By place of a story: its topics, what tells most of it first. */
  topicsOf: readonly (readonly Topic[])[]
  /** How much it tells that two stories share a topic, the rarer the more; 0 for one that is too common. */
  weighTopic: (topic: Topic) => number
  likeness: Likeness
  /** By place of a story: its most telling words. */
  vectors: readonly Vector[]
} & Sharing

/** A topic may have so many stories in any edition, and so large a part of a great one, to tell something. */
const COMMONPLACE = 12
const COMMON_PART = 20

/** By place: the topics of each story, by how much of it they are. */
function dealTopics(topics: readonly Topic[], stories: number): readonly (readonly Topic[])[] {
  const dealt = Array.from({ length: stories }, (): { topic: Topic; weight: number }[] => [])
  for (const topic of topics) {
    for (const [place, weight] of topic.stories) dealt[place]?.push({ topic, weight })
  }
  return dealt.map((mine) => mine.sort((a, b) => b.weight - a.weight).map(({ topic }) => topic))
}

/** Indexes the whole edition, in time linear in its words, which may have been weighed before. */
export function indexCommon(
  reading: Reading,
  topics: readonly Topic[],
  { vectors, likeness }: Weighed = weighWords(reading),
): Common {
  const topicsOf = dealTopics(topics, reading.stories.length)
  const most = Math.max(COMMONPLACE, topicsOf.length / COMMON_PART)
  return {
    topicsOf,
    // Whole numbers, so that every machine ranks alike: how often the edition can be halved down to the topic.
    weighTopic: ({ stories: { size } }) =>
      size > most ? 0 : 1 + Math.clz32(size) - Math.clz32(topicsOf.length),
    likeness,
    vectors,
    ...openSharing(reading, vectors),
  }
}
