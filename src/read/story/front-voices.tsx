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
        <Link to={QUOTES_PATH} className="reach leading-tight font-extrabold text-ink hover:underline">
          Who said what
        </Link>
        <div className="mt-1.5">
          {quotes} {quotes === 1 ? 'quote' : 'quotes'} from {speakers} {speakers === 1 ? 'voice' : 'voices'}.
        </div>
      </div>
      <div className="axis mt-3.5 voices lg:trim-cap">
        <div>
          <VoiceQuote voice={first} scale="lg:text-first-speech" />
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
