import type { EditionSummary } from '#news/edition.ts'
import type { QuotesPage } from '#news/quotes-page.ts'
import type { Site } from '#news/site.ts'
import type { PageKind } from './page.ts'

/** A picture that stands for a page where it is shared. `path` is root-relative. */
export type Picture = { path: string; alt: string; width: number; height: number }

/** What a page's head tells beyond what the page's own loader knows. */
export type HeadSetting = {
  kind: PageKind
  summary: EditionSummary
  site: Site
  picture: Picture | null
  /** What is quoted on a page of quotes. */
  quotes: QuotesPage | null
  /** Whether the edition has an Atom feed: without any dated story it has none. */
  hasAtom: boolean
}
