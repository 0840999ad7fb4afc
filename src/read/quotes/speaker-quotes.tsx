import { quotesPath } from '#news/paths.ts'
import type { QuotedStory, SpeakerGroup } from '#news/quotes-page.ts'
import { Link } from '#read/link/link.tsx'
import { count } from './describe-quotes.ts'
import { QuoteItem } from './quote-item.tsx'

/** Of those without a name: what they are called, and what is to be known of them. */
const UNNAMED = {
  described: ['Sources without a name', 'As the copy describes them.'],
  unattributed: ['Unattributed', 'The copy does not say who said this.'],
  headlines: [
    'In headlines',
    'Quotation marks, but no matching words in the text. Set in black: we cannot show that anyone said them.',
  ],
} as const

type Props = {
  group: SpeakerGroup
  storyOf: ReadonlyMap<string, QuotedStory>
  /** Whether the page is this speaker's, which has said who it is. */
  isAlone: boolean
}

/** What one speaker says: the name in the rail, the words on the axis. */
export function SpeakerQuotes({ group, storyOf, isAlone }: Props) {
  return (
    <section className="columns quote-group">
      <div className="rail quote-rail">
        {isAlone ? <h2 className="sr-only">Quotes</h2> : <Who group={group} />}
      </div>
      <ul className="axis">
        {group.utterances.map((utterance) => {
          const story = storyOf.get(utterance.story)
          const { at } = utterance
          return (
            story !== undefined && (
              <QuoteItem key={`${story.id} ${at.join(' ')}`} utterance={utterance} by={group} story={story} />
            )
          )
        })}
      </ul>
    </section>
  )
}

function Who({ group: { kind, name, slug, role, quotes, utterances } }: Pick<Props, 'group'>) {
  const [called, note] =
    kind === 'described' || kind === 'unattributed' || kind === 'headlines' ? UNNAMED[kind] : [name, role]
  const isCut = utterances.length < quotes
  return (
    <>
      <h2 className="quote-name">{slug === null ? called : <Link to={quotesPath(slug)}>{called}</Link>}</h2>
      {note !== null && <div className="text-ink-2 first-letter:uppercase">{note}</div>}
      {kind !== 'headlines' && (
        <div>
          {isCut && slug !== null ? (
            <Link to={quotesPath(slug)} className="reach underlined">
              All {count(quotes, 'quote', 'quotes')}
            </Link>
          ) : (
            count(quotes, 'quote', 'quotes')
          )}
        </div>
      )}
    </>
  )
}
