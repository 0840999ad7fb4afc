import type { QuoteFacts, Share } from '#news/quotes-page.ts'
import { formatNumber } from '#news/format-number.ts'
import { measureBar, type Segment } from './measure-bar.ts'

type Props = { shares: readonly Share[]; facts: QuoteFacts }

/** So much of the bar a letter of a label takes, in per cent of the narrowest page that has labels below the bar. */
const LETTER = 0.8
const LONGEST_FIGURE = 12

const hasRoom = ({ length, name }: Segment): boolean =>
  length >= LETTER * Math.max(name.length, LONGEST_FIGURE)

/** So long are two neighbours, in per cent, between which a gap is seen: among shorter ones it would be all there is. */
const SHORTEST = 0.8

const isParted = (segments: readonly Segment[], at: number): boolean =>
  at > 0 && segments.slice(at - 1, at + 1).every(({ length }) => length >= SHORTEST)

/** Where the voices end and the paper begins. */
const endVoices = (segments: readonly Segment[]): number =>
  segments.find(({ isVoice }) => !isVoice)?.start ?? 100

const describe = (segments: readonly Segment[]): string =>
  segments.map(({ name, words }) => `${name} ${formatNumber(words)}`).join(', ')

/** Of all words, those of each speaker, and the paper's own: a bar, and its labels. */
export function QuoteBar({ shares, facts }: Props) {
  const segments = measureBar(shares, facts)
  const isRoomy = segments.every(hasRoom)
  return (
    <div className="mt-7 lg:mt-9">
      <svg
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img cannot take the page's colours
        role="img"
        aria-label={`Words of the stories: ${describe(segments)}`}
        width="100%"
        height="52"
        className="block stroke-none rtl:-scale-x-100"
      >
        <rect width="100%" height="52" className="quote-bar-paper" />
        <rect width={`${endVoices(segments)}%`} height="52" className="fill-voice" />
        {segments.map(
          ({ start, name }, at) =>
            isParted(segments, at) && (
              <rect key={name} x={`${start}%`} width="2" height="52" className="fill-paper" />
            ),
        )}
      </svg>
      {isRoomy && (
        <svg width="100%" aria-hidden="true" className="quote-bar-labels">
          {segments.map(({ start, name, words }, at) => (
            <g key={name}>
              <text x={`${start}%`} y="1.3em" className="fill-ink-2">
                {name}
              </text>
              <text x={`${start}%`} y="2.8em" className="quote-bar-words">
                {at === 0 ? `${formatNumber(words)} words` : formatNumber(words)}
              </text>
            </g>
          ))}
        </svg>
      )}
      <ul className={isRoomy ? 'quote-bar-list lg:hidden' : 'quote-bar-list'}>
        {segments.map(({ name, words }) => (
          <li key={name}>
            <span>{name}</span> <b>{formatNumber(words)} words</b>
          </li>
        ))}
      </ul>
    </div>
  )
}
