import type { PublicArticle } from './article.ts'
import type { EditionSummary } from './edition.ts'
import type { Front } from './front.ts'
import type { NearPaths } from './near-slugs.ts'
import type { Onward } from './onward.ts'
import type { QuotedList, QuotedSheet } from './quoted-list.ts'
import type { QuotesPage } from './quotes-page.ts'
import type { SectionPage } from './section-page.ts'
import type { TopicPage } from './topic-page.ts'

/** Any JSON the reader gets from `data/`, by the path it lies at (see paths.ts). */
export type Payload =
  | EditionSummary
  | Front
  | SectionPage
  | PublicArticle
  | Onward
  | NearPaths
  | QuotesPage
  | QuotedList
  | QuotedSheet
  | TopicPage
