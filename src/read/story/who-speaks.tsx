import type { Onward } from '#news/onward.ts'
import { QUOTES_PATH, quotesPath } from '#news/paths.ts'
import type { Speech, SpeakerShare } from '#news/speaking.ts'
import { Link } from '#read/link/link.tsx'
import {
  countQuotes,
  describeSpeech,
  measureSegments,
  nameSpeaker,
  percentSpoken,
} from './describe-speech.ts'

const NAMED = 6

/** A line of the list, as high as one that a finger presses. */
const ROW = 'inline-block py-1 max-lg:py-3'

type Props = { speech: Speech; slugs: Onward['speakers'] }

/** Whose words the story holds, and how many: a bar, a list, and the way to all quotes. Nothing when nobody is quoted. */
export function WhoSpeaks({ speech, slugs }: Props) {
  const { speakers } = speech
  if (speakers.length === 0) return null
  return (
    <section aria-label="Who speaks" className="border-t border-line pt-2.5">
      <div className="font-sans text-label font-extrabold">Who speaks</div>
      <Bar speech={speech} />
      <ul className="font-sans text-meta text-ink-2">
        {speakers.slice(0, NAMED).map((speaker) => (
          <li key={nameSpeaker(speaker)}>
            <bdi dir="ltr">
              <b className={speaker.name === null ? 'font-normal' : 'font-bold text-ink'}>
                <Name speaker={speaker} slugs={slugs} />
              </b>
              , {countQuotes(speaker.quotes)}
            </bdi>
          </li>
        ))}
        {speakers.length > NAMED && (
          <li>
            <bdi className={ROW}>and {speakers.length - NAMED} more</bdi>
          </li>
        )}
        <li>
          <bdi>{percentSpoken(speech)}% of the words here are direct speech.</bdi>
        </li>
      </ul>
      <Link to={QUOTES_PATH} className={`${ROW} font-sans text-meta text-ink-2 underlined max-lg:-mb-3`}>
        Who said what
      </Link>
    </section>
  )
}

/** A speaker's name, and the way to all that the edition has of them. */
function Name({ speaker, slugs }: { speaker: SpeakerShare } & Pick<Props, 'slugs'>) {
  const slug = speaker.name === null ? undefined : slugs[speaker.name]
  const name = <bdi>{nameSpeaker(speaker)}</bdi>
  // “one ally” is the copy's description, and begins a line here; a name keeps its letters.
  if (slug === undefined) return <span className={`${ROW} first-letter:uppercase`}>{name}</span>
  return (
    <Link to={quotesPath(slug)} className={`${ROW} underlined`}>
      {name}
    </Link>
  )
}

/** One segment for each speaker, with gaps of paper between; the rest of the story is the remainder. */
function Bar({ speech }: { speech: Speech }) {
  return (
    <svg
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img cannot take the page's colours
      role="img"
      aria-label={describeSpeech(speech)}
      width="100%"
      height="10"
      className="mt-2 mb-1.5 stroke-none rtl:-scale-x-100"
    >
      <rect width="100%" height="10" className="fill-hair" />
      {measureSegments(speech).map(({ start, length }) => (
        <g key={start}>
          <rect x={`${start}%`} width={`${length}%`} height="10" className="fill-voice" />
          {start > 0 && <rect x={`${start}%`} width="2" height="10" className="fill-paper" />}
        </g>
      ))}
    </svg>
  )
}
