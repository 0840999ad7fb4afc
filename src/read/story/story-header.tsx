import type { ReactNode } from 'react'
import type { PublicArticle } from '#news/article.ts'
import { sectionPath } from '#news/paths.ts'
import { Link } from '#read/link/link.tsx'
import { headlineSize } from './headline-size.ts'
import { Speech } from './speech.tsx'
import { StoryFacts } from './story-facts.tsx'

const LONG_STANDFIRST = 180

type Props = {
  story: PublicArticle
  sectionName: string
  /** The paper's own language, when the story is in another one. */
  ownLanguage?: string | undefined
  /** The opening paragraph, when it stands in the standfirst's place. */
  children: ReactNode
}

/** Section and facts in the rail; headline and standfirst on the axis. */
export function StoryHeader({ story, sectionName, ownLanguage, children }: Props) {
  const { headline, standfirst, section } = story
  const labels = [story.label, story.kicker].filter((label) => label !== null && label !== sectionName)
  return (
    <div className="columns rail-rows pt-3 lg:pt-4">
      <div className="rail font-sans text-meta leading-tight font-extrabold">
        <Link lang={ownLanguage} to={sectionPath(section)} className="reach hover:underline">
          {sectionName}
        </Link>
        {labels.map((label) => (
          <span key={label} className="ms-2 font-normal text-ink-2">
            {label}
          </span>
        ))}
      </div>
      <div className="axis mt-3 lg:row-span-2 lg:row-start-1 lg:mt-0">
        <h1 className={`headline trim-cap mb-4 text-balance lg:mb-7 ${headlineSize(headline)}`}>
          <Speech text={headline} hangs isHeading />
        </h1>
        {standfirst !== null && (
          <p
            className={`max-w-standfirst text-pretty ${standfirst.length > LONG_STANDFIRST ? 'text-long-stand' : 'text-stand'}`}
          >
            <Speech text={standfirst} hangs />
          </p>
        )}
        {children}
      </div>
      <StoryFacts story={story} ownLanguage={ownLanguage} />
    </div>
  )
}
