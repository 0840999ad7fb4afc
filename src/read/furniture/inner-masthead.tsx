import type { ReactNode } from 'react'
import type { Section } from '#news/edition.ts'
import { FRONT_PATH } from '#news/paths.ts'
import { Link } from '#read/link/link.tsx'
import { SectionNav } from './section-nav.tsx'

type Props = {
  name: string
  sections: readonly Section[]
  /** Path of the section the reader is in; `null` when in none. */
  current: string | null
  /** What is being read, shown when the masthead follows the reader. */
  here: ReactNode
  tools: ReactNode
}

/** The masthead of every page but the front: one row. */
export function InnerMasthead({ name, sections, current, here, tools }: Props) {
  return (
    <header className="masthead">
      <div className="sheet">
        <div className="masthead-row">
          <Link to={FRONT_PATH} className="py-2 text-plate">
            {name}
          </Link>
          <SectionNav sections={sections} current={current} />
          {here}
          <div className="tools">{tools}</div>
        </div>
      </div>
    </header>
  )
}
