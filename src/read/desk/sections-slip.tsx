import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'react-router'
import { FRONT_PATH, QUOTES_PATH, sectionPath } from '#news/paths.ts'
import { Link } from '#read/link/link.tsx'
import type { SlipProps } from './slip-props.ts'
import { ReadingSlip } from './reading-slip.tsx'
import { Slip } from './slip.tsx'
import { summaryQuery } from '#read/queries.ts'

/** The way to the front and to every section, and to how to read, where the masthead has no room for them. */
export function SectionsSlip(props: SlipProps) {
  const [isReading, setReading] = useState(false)
  const { pathname } = useLocation()
  const sections = useQuery(summaryQuery).data?.sections ?? []
  const entries = [
    { path: FRONT_PATH, name: 'Front page' },
    ...sections.map(({ slug, name }) => ({ path: sectionPath(slug), name })),
    { path: QUOTES_PATH, name: 'Who said what' },
  ]
  if (isReading) return <ReadingSlip {...props} />
  return (
    <Slip {...props} name="Menu">
      <nav aria-label="Sections">
        <div className="slip-title" aria-hidden="true">
          Sections
        </div>
        <ul>
          {entries.map(({ path, name }) => (
            <li key={path}>
              <Link
                to={path}
                data-close
                aria-current={path === pathname ? 'page' : undefined}
                className={path === pathname ? 'slip-row on-ink' : 'slip-row'}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <button type="button" className="slip-row" onClick={() => setReading(true)}>
        <span className="flex items-baseline gap-3">
          <span aria-hidden="true" className="aa">
            Aa
          </span>
          Reading
        </span>
      </button>
    </Slip>
  )
}
