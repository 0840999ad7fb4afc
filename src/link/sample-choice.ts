import type { Choice } from './choose-read-also.ts'
import { indexCommon } from './index-common.ts'
import { listSpeakers } from './list-speakers.ts'
import { listTopics } from './list-topics.ts'
import { indexTerms } from './postings.ts'
import { readStories } from './read-stories.ts'
import type { Story } from './story.ts'

/** What suggestions for stories of a test are made from, as an edition of them would. */
export function sampleChoice(stories: readonly Story[]): Choice {
  const articles = stories.map(({ article }) => article)
  const reading = readStories(articles)
  return {
    stories,
    common: indexCommon(reading, listTopics(reading, articles)),
    sections: indexTerms(stories, ({ article }) => [article.section]),
    speakers: indexTerms(stories, (story) => story.speakers),
    findSlug: listSpeakers(articles).findSlug,
  }
}
