import type { QuoteFacts, Share } from '#news/quotes-page.ts'
import { measureBar, type Segment } from './measure-bar.ts'

type Props = { shares: readonly Share[]; facts: QuoteFacts }

/** So much of the bar a letter of a label takes, in per cent of the narrowest page that has labels below the bar. */
const LETTER = 0.8
const LONGEST_FIGURE = 12

const hasRoom = ({ length, name }: Segment): boolean =>
  length >= LETTER * Math.max(name.length, LONGEST_FIGURE)

const describe = (segments: readonly Segment[]): string =>
  segments.map(({ name, words }) => `${name} ${words}`).join(', ')

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
        {segments.map(({ start, length, isVoice, name }) => (
          <g key={name}>
            {isVoice && <rect x={`${start}%`} width={`${length}%`} height="52" className="fill-voice" />}
            {start > 0 && <rect x={`${start}%`} width="2" height="52" className="fill-paper" />}
          </g>
        ))}
      </svg>
      {isRoomy && (
        <svg width="100%" aria-hidden="true" className="quote-bar-labels">
          {segments.map(({ start, name, words }, at) => (
            <g key={name}>
              <text x={`${start}%`} y="1.3em" className="fill-ink-2">
                {name}
              </text>
              <text x={`${start}%`} y="2.8em" className="quote-bar-words">
                {at === 0 ? `${words} words` : words}
              </text>
            </g>
          ))}
        </svg>
      )}
      <ul className={isRoomy ? 'quote-bar-list lg:hidden' : 'quote-bar-list'}>
        {segments.map(({ name, words }) => (
          <li key={name}>
            <span>{name}</span> <b>{words} words</b>
          </li>
        ))}
      </ul>
    </div>
  )
}
