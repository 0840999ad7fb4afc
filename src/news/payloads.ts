import type { PublicArticle } from './article.ts'
import type { EditionSummary } from './edition.ts'
import type { Front } from './front.ts'
import type { Onward } from './onward.ts'
import type { SectionPage } from './section-page.ts'

/** Any JSON the reader gets from `data/`, by the path it lies at (see paths.ts). */
export type Payload = EditionSummary | Front | SectionPage | PublicArticle | Onward
