import type { ReactNode } from 'react'
import type { EditionSummary } from '#news/edition.ts'
import { formatNumber } from '#news/format-number.ts'
import { FRONT_PATH } from '#news/paths.ts'
import { Link } from '#read/link/link.tsx'
import { SectionNav } from './section-nav.tsx'

const count = (number: number, one: string, many: string): string =>
  `${formatNumber(number)} ${number === 1 ? one : many}`

type Props = { summary: EditionSummary; minutes: number; tools: ReactNode }

/** The front's masthead: the nameplate across the page, what the edition holds, the sections, the tools. */
export function FrontMasthead({ summary, minutes, tools }: Props) {
  const { name, tagline, stories, sections } = summary
  return (
    <header className="sheet">
      <div className="flex items-end justify-between gap-8 pt-5 pb-2.5">
        <Link to={FRONT_PATH} className="flag max-w-full shrink-0 text-flag">
          {name}
        </Link>
        <div className="pb-2 text-end font-sans text-meta text-ink-2 max-xl:hidden">
          {tagline !== null && <div className="font-bold text-ink">{tagline}</div>}
          <div>
            {count(stories, 'story', 'stories')}, {count(minutes, 'minute', 'minutes')}
          </div>
        </div>
      </div>
      <div className="oxford" />
      <div className="flex items-center gap-6 border-b border-hair pt-1.25 print:hidden">
        <SectionNav sections={sections} current={FRONT_PATH} />
        <div className="tools">{tools}</div>
      </div>
    </header>
  )
}
