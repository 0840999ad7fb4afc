import type { TopicPage } from '#news/topic-page.ts'
import type { Topic } from './list-topics.ts'
import type { Story } from './story.ts'

const PAGE_STORIES = 48

/** The pages of each topic, its stories in the edition's order. */
export function pageTopics(topics: readonly Topic[], stories: readonly Story[]): readonly TopicPage[] {
  return topics.flatMap(({ slug, name, stories: held }) => {
    const teasers = [...held.keys()].sort((a, b) => a - b).flatMap((place) => stories[place]?.teaser ?? [])
    const pages = Math.ceil(teasers.length / PAGE_STORIES)
    return Array.from({ length: pages }, (_, index) => ({
      slug,
      name,
      page: index + 1,
      pages,
      stories: teasers.length,
      teasers: teasers.slice(index * PAGE_STORIES, (index + 1) * PAGE_STORIES),
    }))
  })
}
