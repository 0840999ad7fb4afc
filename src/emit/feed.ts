import type { Article } from '#news/article.ts'
import type { EditionSummary } from '#news/edition.ts'
import type { PublicSite } from '#news/site.ts'

/** A list of stories that a reader may follow. */
export type Feed = {
  title: string
  description: string | null
  /** The page that shows the same stories. */
  page: string
  /** In the edition's order. */
  stories: readonly Article[]
}

/** What every feed of an edition says alike. */
export type FeedSetting = {
  summary: EditionSummary
  site: PublicSite
  /** Whether every story has a card at `/cards/<id>.png`. */
  hasCards: boolean
}
