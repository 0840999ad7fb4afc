import { Link } from '#read/link/link.tsx'

const LINK = 'inline-block py-3 underlined'

type Props = {
  pathOf: (page: number) => string
  page: number
  pages: number
  labels?: readonly [before: string, after: string]
}

const LABELS = ['Newer stories', 'Older stories'] as const

/** To the pages of a list before and after this one. */
export function PageNav({ pathOf, page, pages, labels = LABELS }: Props) {
  return (
    <nav
      aria-label="Pages"
      className="mt-10 flex justify-between gap-6 border-t border-hair pt-1 font-sans text-ui font-semibold"
    >
      {page > 1 && (
        <Link to={pathOf(page - 1)} rel="prev" aria-keyshortcuts="P" className={LINK}>
          {labels[0]}
        </Link>
      )}
      {page < pages && (
        <Link to={pathOf(page + 1)} rel="next" aria-keyshortcuts="N" className={`ms-auto ${LINK}`}>
          {labels[1]}
        </Link>
      )}
    </nav>
  )
}
