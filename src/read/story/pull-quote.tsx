import { quoteAnchor } from '#news/paths.ts'
import { Link } from '#read/link/link.tsx'
import type { Pull } from './arrange-body.ts'
import { measureLine } from './measure-line.ts'
import { Speech } from './speech.tsx'
import { SpeakerName } from './speaker-name.tsx'

const SHORT = 60

type Props = {
  pull: Pull
  /** The first pull quote of a story leads: the full width, its speaker in the rail. Others stand beside the text. */
  place: 'lead' | 'side'
}

/** Words of the story set large, and a link to their place in the text. */
export function PullQuote({ pull: { text, quote, marks }, place }: Props) {
  const isLead = place === 'lead'
  const scale = measureLine(text) <= SHORT ? 'text-pull' : 'text-long-pull'
  return (
    <figure
      aria-label="Pull quote, repeated from the text"
      className={`border-t border-line print:hidden ${isLead ? 'pull-row' : 'beside'}`}
    >
      <blockquote className={`text-balance text-voice ${scale} ${isLead ? 'axis' : 'side:text-side-pull'}`}>
        <Link to={{ hash: quoteAnchor(quote.fingerprint) }}>
          <Speech text={`${marks[0]}${text}${marks[1]}`} hangs isQuotation />
        </Link>
      </blockquote>
      <figcaption
        className={`mt-4 font-sans text-meta text-ink-2 ${isLead ? 'rail lg:-order-1 lg:mt-0' : 'side:mt-3.5'}`}
      >
        <SpeakerName speaker={quote.speaker} role={quote.role} />
      </figcaption>
    </figure>
  )
}
