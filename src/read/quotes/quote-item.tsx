import { quotesPath } from '#news/paths.ts'
import type { QuotedStory, SpeakerGroup, Utterance } from '#news/quotes-page.ts'
import { Link } from '#read/link/link.tsx'
import { Speech } from '#read/story/speech.tsx'
import { placeUtterance } from './place-utterance.ts'
import { QuoteActs } from './quote-acts.tsx'
import { QuoteWords } from './quote-words.tsx'

type Props = {
  utterance: Utterance
  by: SpeakerGroup
  story: QuotedStory
  /** Whether it must say here who is speaking. */
  isNamed?: boolean
}

/** One utterance, where it stands in its story, and what can be done with it. */
export function QuoteItem({ utterance, by, story, isNamed = false }: Props) {
  const { pathname, hash, words } = placeUtterance(utterance, story)
  const speaker = by.name ?? utterance.source
  return (
    <li className="quote-item">
      <QuoteWords utterance={utterance} isSpoken={by.kind !== 'headlines'} foreign={story.foreign} />
      <div className="quote-context">
        {isNamed && by.name !== null && (
          <div className="mb-2">
            <b className="font-extrabold">
              {by.slug === null ? by.name : <Link to={quotesPath(by.slug)}>{by.name}</Link>}
            </b>
            {by.role !== null && <span className="block text-ink-2 first-letter:uppercase">{by.role}</span>}
          </div>
        )}
        {utterance.source !== null && <div className="mb-2 first-letter:uppercase">{utterance.source}</div>}
        <Link {...story.foreign} to={{ pathname, hash }} className="quote-source">
          <Speech text={story.headline} />
        </Link>
        {words !== '' && <div className="text-ink-2">{words}</div>}
        <QuoteActs utterance={utterance} speaker={speaker} story={story} />
      </div>
    </li>
  )
}
