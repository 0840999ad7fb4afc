import { quotesPath } from '#news/paths.ts'
import type { QuotedStory, SpeakerGroup, Utterance } from '#news/quotes-page.ts'
import { Link } from '#read/link/link.tsx'
import { formatDate } from '#news/format-date.ts'
import { Speech } from '#read/story/speech.tsx'
import { placeUtterance } from './place-utterance.ts'
import { QuoteActs } from './quote-acts.tsx'
import { QuoteWords } from './quote-words.tsx'

type Props = {
  utterance: Utterance
  by: SpeakerGroup
  story: QuotedStory
  /** Whether it stands among others of its story, and must say who is speaking rather than in which story. */
  isInStory?: boolean
}

/** One utterance, where it stands in its story, and what can be done with it. */
export function QuoteItem({ utterance, by, story, isInStory = false }: Props) {
  const { pathname, hash, words } = placeUtterance(utterance, story)
  const speaker = by.name ?? utterance.source
  return (
    <li className="quote-item">
      <QuoteWords utterance={utterance} isSpoken={by.kind !== 'headlines'} foreign={story.foreign} />
      <div className="quote-context">
        {isInStory && by.name !== null && (
          <div className="mb-2">
            <b className="font-extrabold">
              {by.slug === null ? by.name : <Link to={quotesPath(by.slug)}>{by.name}</Link>}
            </b>
            {by.role !== null && <span className="block text-ink-2 first-letter:uppercase">{by.role}</span>}
          </div>
        )}
        {utterance.source !== null && <div className="mb-2 first-letter:uppercase">{utterance.source}</div>}
        {isInStory && words !== '' ? (
          <Link to={{ pathname, hash }} className="text-ink-2">
            <Speech text={words} />
          </Link>
        ) : (
          <Source story={story} to={{ pathname, hash }} words={words} />
        )}
        <QuoteActs utterance={utterance} speaker={speaker} story={story} />
      </div>
    </li>
  )
}

type SourceProps = { story: QuotedStory; to: { pathname: string; hash: string }; words: string }

/** The story, its day, and where in it. */
const Source = ({ story: { foreign, headline, published }, to, words }: SourceProps) => (
  <>
    <Link {...foreign} to={to} className="quote-source">
      <Speech text={headline} />
    </Link>
    {published !== null && <div className="text-ink-2">{formatDate(published)}</div>}
    {words !== '' && (
      <div className="text-ink-2">
        <Speech text={words} />
      </div>
    )}
  </>
)
