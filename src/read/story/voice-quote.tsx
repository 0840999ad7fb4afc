import type { Voice } from '#news/front.ts'
import { quoteAnchor } from '#news/paths.ts'
import { Link } from '#read/link/link.tsx'
import { Speech } from './speech.tsx'
import { SpeakerName } from './speaker-name.tsx'

/** A quote away from its story, and a link to its place there. */
export function VoiceQuote({ voice, scale }: { voice: Voice; scale: string }) {
  return (
    <figure {...voice.story.foreign} className="relative">
      <blockquote className={`text-speech text-balance text-voice ${scale}`}>
        <Link
          to={{ pathname: voice.story.path, hash: quoteAnchor(voice.fingerprint) }}
          className="ring-round after:absolute after:inset-0"
        >
          <Speech text={`${voice.marks[0]}${voice.text}${voice.marks[1]}`} hangs isQuotation />
        </Link>
      </blockquote>
      <figcaption className="mt-3.5 font-sans text-meta text-ink-2">
        <SpeakerName speaker={voice.speaker} role={voice.role} />
      </figcaption>
    </figure>
  )
}
