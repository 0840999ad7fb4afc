import { useContext } from 'react'
import type { Lead } from '#news/front.ts'
import { sectionPath } from '#news/paths.ts'
import { Link } from '#read/link/link.tsx'
import { headlineSize } from './headline-size.ts'
import { Speech } from './speech.tsx'
import { StoryLink } from './story-link.tsx'
import { TeaserExtrasContext } from './teaser-extras.ts'

/** The first story of the front, with ways to its crossheads. */
export function FrontLead({ lead: { teaser, crossheads } }: { lead: Lead }) {
  const { act } = useContext(TeaserExtrasContext)
  const { path, section, minutes, headline, summary, foreign, imprint } = teaser
  return (
    <article className="columns pt-5 lg:pt-6">
      <div className="rail">
        <div className="font-sans text-meta text-ink-2">
          <div className="me-3 inline-block leading-tight font-extrabold text-ink lg:block">
            <Link to={sectionPath(section.slug)} className="reach hover:underline">
              {section.name}
            </Link>
          </div>
          <div className="inline lg:mt-1.5 lg:block">
            {minutes} min read
            {act(teaser)}
          </div>
        </div>
        {crossheads.length > 0 && (
          <nav aria-label="In this story" className="mt-5 max-lg:hidden">
            <ol {...foreign}>
              {crossheads.map(({ anchor, text }) => (
                <li key={anchor} className="border-t border-hair first:border-line">
                  <Link
                    to={{ pathname: path, hash: anchor }}
                    className="block py-2.25 text-dek leading-tight font-medium hover:underline"
                  >
                    <Speech text={text} hangs />
                  </Link>
                </li>
              ))}
            </ol>
          </nav>
        )}
      </div>
      <div {...foreign} className="axis">
        <h1 className={`relative trim-cap mt-2.5 mb-3.5 text-balance lg:mb-5 ${headlineSize(headline)}`}>
          <StoryLink to={path} data-imprint={imprint} className="ring-round decoration-2 hover:underline">
            <Speech text={headline} hangs isHeading />
          </StoryLink>
        </h1>
        {summary !== null && (
          <p className="max-w-standfirst text-stand text-pretty">
            <Speech text={summary} hangs />
          </p>
        )}
      </div>
    </article>
  )
}
