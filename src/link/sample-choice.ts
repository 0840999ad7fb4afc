import { finish } from '#news/steps.ts'
import type { Choice } from './choose-read-also.ts'
import { indexCommon } from './index-common.ts'
import { listSpeakers } from './list-speakers.ts'
import { judgeTopics, listKinds, listTopics } from './list-topics.ts'
import { indexSpeakers } from './index-speakers.ts'
import { indexTerms } from './postings.ts'
import { readStories } from './read-stories.ts'
import { gistsOf, type SampleStories } from './sample-stories.ts'

/** What suggestions for stories of a test are made from, as an edition of them would. */
export function sampleChoice(stories: SampleStories): Choice {
  const gists = gistsOf(stories)
  const reading = finish(readStories(gists, stories.archive.vocabulary))
  return {
    stories,
    common: indexCommon(reading, listTopics(finish(judgeTopics(reading, listKinds(gists))), gists)),
    sections: indexTerms(stories, ({ gist }) => [gist.section]),
    speakers: indexSpeakers(stories),
    ...listSpeakers(gists),
  }
}
