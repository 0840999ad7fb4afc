import { PageNav } from '#read/furniture/page-nav.tsx'

type Props = { pathOf: (page: number) => string; page: number; pages: number }

const LABELS = ['Page before', 'Next page'] as const

/** To the pages of quotes before and after this one. */
export const QuotePages = (paging: Props) => (
  <div className="columns">
    <div className="axis">
      <PageNav {...paging} labels={LABELS} />
    </div>
  </div>
)
