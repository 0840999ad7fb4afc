import { useContext } from 'react'
import type { Teaser } from '#news/teaser.ts'
import { isTextInList } from './headline-size.ts'
import { Speech } from './speech.tsx'
import { StoryLink } from './story-link.tsx'
import { TeaserExtrasContext } from './teaser-extras.ts'

type Props = {
  teaser: Teaser
  level?: 2 | 3
  scale?: 'text-h3' | 'text-h2' | 'text-d3' | 'text-d2'
  /** A line above the headline. */
  label?: string | null
  /** A line above its reading time: why the story is here, or its day. */
  note?: string | null
}

/** A story in a list: headline, summary, reading time; one link that covers the whole. */
export function TeaserItem({ teaser, level = 3, scale = 'text-h3', label = null, note = null }: Props) {
  const { isRead, act } = useContext(TeaserExtrasContext)
  const Heading = level === 2 ? 'h2' : 'h3'
  const isText = scale === 'text-h3' && isTextInList(teaser.headline)
  const look = isText
    ? 'max-w-text text-dek leading-tight font-semibold text-pretty'
    : `${scale} text-balance`
  const gap = scale === 'text-h3' || scale === 'text-h2' ? 'mt-2' : 'mt-4'
  return (
    <div className={isText ? 'relative as-text' : 'relative'}>
      {label !== null && <div className="mb-1.5 font-sans text-label font-extrabold text-ink-2">{label}</div>}
      <Heading {...teaser.foreign} className={`${look} ${isRead(teaser.id) ? 'text-ink-2' : ''}`}>
        <StoryLink to={teaser.path} data-imprint={teaser.imprint} className="cover">
          <Speech text={teaser.headline} hangs isHeading />
        </StoryLink>
      </Heading>
      {teaser.summary !== null && !isText && (
        <p {...teaser.foreign} className={`${gap} max-w-text text-dek text-pretty text-ink-2`}>
          <Speech text={teaser.summary} hangs />
        </p>
      )}
      <div className="mt-3 font-sans text-label text-ink-2">
        {note !== null && <div className="mb-1">{note}</div>}
        {teaser.minutes} min read
        {act(teaser)}
      </div>
    </div>
  )
}
