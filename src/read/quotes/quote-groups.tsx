import { useMemo } from 'react'
import type { QuotesPage } from '#news/quotes-page.ts'
import { filterGroups } from './filter-groups.ts'
import { orderByStory } from './order-by-story.ts'
import { SpeakerQuotes } from './speaker-quotes.tsx'
import { StoryQuotes } from './story-quotes.tsx'
import type { Choice } from './use-choice.ts'

type Props = { quotes: QuotesPage; choice: Choice }

/** What is said, by speaker or by story, as far as the reader wants to see it. */
export function QuoteGroups({ quotes, choice }: Props) {
  const { order, story, section, time } = choice
  const groups = useMemo(() => filterGroups(quotes, { story, section, time }), [quotes, story, section, time])
  const storyOf = useMemo(() => new Map(quotes.stories.map((one) => [one.id, one])), [quotes])
  if (groups.length === 0 && quotes.facts.quotes > 0)
    return <p className="quote-none">Nothing here is of that story, section and time.</p>
  if (order === 'story')
    return orderByStory(groups, quotes.stories).map((group) => (
      <StoryQuotes key={group.story.id} group={group} />
    ))
  return groups.map((group) => (
    <SpeakerQuotes
      key={group.slug ?? group.name ?? group.kind}
      group={group}
      storyOf={storyOf}
      isAlone={quotes.speaker !== null}
    />
  ))
}
