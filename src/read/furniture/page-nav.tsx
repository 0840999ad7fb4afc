import { Link } from 'react-router'
import { sectionPath } from '#news/paths.ts'

const LINK = 'inline-block py-3 underlined'

type Props = { section: string; page: number; pages: number }

/** To the pages of a section before and after this one. */
export function PageNav({ section, page, pages }: Props) {
  return (
    <nav
      aria-label="Pages"
      className="mt-10 flex justify-between gap-6 border-t border-hair pt-1 font-sans text-ui font-semibold"
    >
      {page > 1 && (
        <Link to={sectionPath(section, page - 1)} rel="prev" aria-keyshortcuts="P" className={LINK}>
          Newer stories
        </Link>
      )}
      {page < pages && (
        <Link
          to={sectionPath(section, page + 1)}
          rel="next"
          aria-keyshortcuts="N"
          className={`ms-auto ${LINK}`}
        >
          Older stories
        </Link>
      )}
    </nav>
  )
}
