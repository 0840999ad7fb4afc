import type { Section } from '#news/edition.ts'
import { FRONT_PATH, QUOTES_PATH, sectionPath } from '#news/paths.ts'
import { Link } from '#read/link/link.tsx'

type Props = {
  sections: readonly Section[]
  /** Path of the entry the reader is in; `null` when it is none of them. */
  current: string | null
}

/** The way to the front, to every section, and to who said what. */
export function SectionNav({ sections, current }: Props) {
  const entries: readonly { path: string; name: string; key?: string }[] = [
    { path: FRONT_PATH, name: 'Front page' },
    ...sections.map(({ slug, name }) => ({ path: sectionPath(slug), name })),
    { path: QUOTES_PATH, name: 'Who said what', key: 'Q' },
  ]
  return (
    <nav aria-label="Sections" className="min-w-0 scroll-row">
      <ul className="flex gap-6 font-sans text-ui leading-none font-semibold whitespace-nowrap">
        {entries.map(({ path, name, key }) => (
          <li key={path}>
            <Link
              to={path}
              aria-current={path === current ? 'page' : undefined}
              aria-keyshortcuts={key}
              className="section-link"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
