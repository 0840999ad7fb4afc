import { useMemo } from 'react'
import type { QuotedStory, SpeakerGroup } from '#news/quotes-page.ts'
import { orderByStory } from './order-by-story.ts'
import { SpeakerQuotes } from './speaker-quotes.tsx'
import { StoryQuotes } from './story-quotes.tsx'

type Props = {
  groups: readonly SpeakerGroup[]
  stories: readonly QuotedStory[]
  order: 'speaker' | 'story'
  /** Whether the page is of one speaker, and has said who it is. */
  isAlone: boolean
}

/** What is said, by speaker or by story. */
export function QuoteGroups({ groups, stories, order, isAlone }: Props) {
  const storyOf = useMemo(() => new Map(stories.map((story) => [story.id, story])), [stories])
  if (order === 'story')
    return orderByStory(groups, stories).map((group) => <StoryQuotes key={group.story.id} group={group} />)
  return groups.map((group) => (
    <SpeakerQuotes
      // A last name alone is somebody of its story.
      key={`${group.slug ?? group.name ?? group.kind} ${group.utterances[0]?.story ?? ''}`}
      group={group}
      storyOf={storyOf}
      isAlone={isAlone}
    />
  ))
}
