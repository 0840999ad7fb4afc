import type { Quote } from '#news/quote.ts'
import { Speech } from './speech.tsx'
import { SpeakerName } from './speaker-name.tsx'

const SHORT = 60

type Props = {
  text: string
  /** The quote that `text` is taken from. */
  quote: Quote
  /** The first pull quote of a story leads: the full width, its speaker in the rail. Others stand beside the text. */
  place: 'lead' | 'side'
}

/** Words of the story set large; they repeat what the text says. */
export function PullQuote({ text, quote, place }: Props) {
  const isLead = place === 'lead'
  const scale = text.length <= SHORT ? 'text-pull' : 'text-long-pull'
  return (
    <figure
      aria-label="Pull quote, repeated from the text"
      className={`border-t border-line ${isLead ? 'pull-row' : 'beside'}`}
    >
      <blockquote className={`text-balance text-voice ${scale} ${isLead ? 'axis' : 'lg:text-side-pull'}`}>
        <Speech text={`“${text}”`} hangs />
      </blockquote>
      <figcaption
        className={`mt-4 font-sans text-meta text-ink-2 ${isLead ? 'rail lg:-order-1 lg:mt-0' : 'lg:mt-3.5'}`}
      >
        <SpeakerName speaker={quote.speaker} role={quote.role} />
      </figcaption>
    </figure>
  )
}
