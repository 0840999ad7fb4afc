import { useContext } from 'react'
import type { Teaser } from '#news/teaser.ts'
import { sectionPath } from '#news/paths.ts'
import { Link } from '#read/link/link.tsx'
import { Speech } from './speech.tsx'
import { StoryLink } from './story-link.tsx'
import { TeaserExtrasContext } from './teaser-extras.ts'

/** The second story of the front: a headline and its section. */
export function SecondStory({ teaser }: { teaser: Teaser }) {
  const { isRead, act } = useContext(TeaserExtrasContext)
  const { id, path, headline, section, imprint } = teaser
  return (
    <div className="columns mt-9 border-t border-line pt-4 lg:mt-14">
      <div className="rail pb-2 font-sans text-meta leading-tight font-extrabold lg:pt-1.5">
        <Link to={sectionPath(section.slug)} className="reach hover:underline">
          {section.name}
        </Link>
        {act(teaser)}
      </div>
      <h2
        {...teaser.foreign}
        className={`relative axis max-w-title text-h2 text-balance ${isRead(id) ? 'text-ink-2' : ''}`}
      >
        <StoryLink
          to={path}
          data-imprint={imprint}
          className="ring-round decoration-2 underline-offset-4 hover:underline"
        >
          <Speech text={headline} hangs isHeading />
        </StoryLink>
      </h2>
    </div>
  )
}
