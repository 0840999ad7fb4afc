import type { Payload } from '#news/payloads.ts'
import type { QuotesPage } from '#news/quotes-page.ts'

/** The page component's chunk, for preloading. */
export type PageKind = 'front' | 'section' | 'article' | 'quotes' | 'topic' | 'saved' | 'search' | 'missing'

/** One page to render: its path and the payloads it reads, by data path. */
export type Page = {
  kind: PageKind
  path: string
  payloads: ReadonlyMap<string, Payload>
  /** Those of them that are written as JSON already. */
  told?: ReadonlyMap<string, string>
  /** Of a page of quotes: what its head tells of them. */
  quotes?: QuotesPage
}

/**
 * A page to be: where it will lie, what it will be made from beside the edition's summary, and the page. While what hints
 * at that stays, so does what tells it; some have no hint.
 */
export type Draft = {
  kind: PageKind
  path: string
  hint?: () => string
  tell: () => string
  open: () => Page
  /** The path of the page's own data, where that is a file of the same inputs. */
  data?: string
}
