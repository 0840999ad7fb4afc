import { Link } from '#read/link/link.tsx'
import { formatDate } from '#news/format-date.ts'
import { Speech } from '#read/story/speech.tsx'
import type { StoryGroup } from './order-by-story.ts'
import { QuoteItem } from './quote-item.tsx'

/** What is said in one story: its headline in the rail, the words on the axis, in their order. */
export function StoryQuotes({ group: { story, spoken } }: { group: StoryGroup }) {
  const { path, headline, section, published, foreign } = story
  return (
    <section className="columns quote-group">
      <div className="rail quote-rail">
        <h2 {...foreign} className="quote-name">
          <Link to={path}>
            <Speech text={headline} />
          </Link>
        </h2>
        <div className="text-ink-2">{section.name}</div>
        {published !== null && <div className="text-ink-2">{formatDate(published)}</div>}
      </div>
      <ul className="axis">
        {spoken.map(({ utterance, by }) => (
          <QuoteItem key={utterance.at.join(' ')} utterance={utterance} by={by} story={story} isInStory />
        ))}
      </ul>
    </section>
  )
}
