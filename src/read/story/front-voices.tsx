import { formatNumber } from '#news/format-number.ts'
import type { Voice } from '#news/front.ts'
import { QUOTES_PATH } from '#news/paths.ts'
import { Link } from '#read/link/link.tsx'
import { VoiceQuote } from './voice-quote.tsx'

type Props = {
  voices: readonly Voice[]
  /** Of the whole edition. */
  quotes: number
  speakers: number
}

/** Two quotes of the edition, the first the larger. */
export function FrontVoices({ voices, quotes, speakers }: Props) {
  const [first, second] = voices
  if (first === undefined) return null
  return (
    <section aria-label="Who said what" className="columns mt-7 border-t border-line pt-3.5 lg:mt-11 lg:pt-4">
      <div className="rail font-sans text-meta text-ink-2">
        <div className="leading-tight font-extrabold text-ink">Who said what</div>
        <div className="mt-1.5">
          {formatNumber(quotes)} {quotes === 1 ? 'quote' : 'quotes'} from {formatNumber(speakers)}{' '}
          {speakers === 1 ? 'voice' : 'voices'}.
        </div>
        <Link to={QUOTES_PATH} className="reach mt-[calc(0.25rem-0.875rem)] underlined print:hidden">
          Read them all
        </Link>
      </div>
      <div className="axis mt-3.5 voices lg:trim-cap">
        <div>
          <VoiceQuote voice={first} scale="sm:text-first-speech" />
        </div>
        {second !== undefined && (
          <div className="lg:column-rule">
            <VoiceQuote voice={second} scale="lg:text-second-speech" />
          </div>
        )}
      </div>
    </section>
  )
}
