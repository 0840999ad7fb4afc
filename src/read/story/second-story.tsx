import { Link } from 'react-router'
import type { Teaser } from '#news/teaser.ts'
import { sectionPath } from '#news/paths.ts'
import { Speech } from './speech.tsx'

/** The second story of the front: a headline and its section. */
export function SecondStory({ teaser: { path, headline, section, foreign } }: { teaser: Teaser }) {
  return (
    <div className="columns mt-9 border-t border-line pt-4 lg:mt-14">
      <div className="rail pb-2 font-sans text-meta leading-tight font-extrabold lg:pt-1.5">
        <Link to={sectionPath(section.slug)} className="reach hover:underline">
          {section.name}
        </Link>
      </div>
      <h2 {...foreign} className="axis max-w-title text-h2 text-balance">
        <Link to={path} className="decoration-2 underline-offset-4 hover:underline">
          <Speech text={headline} />
        </Link>
      </h2>
    </div>
  )
}
