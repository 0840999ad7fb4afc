import type { PublicArticle } from './article.ts'
import { measureArticle } from './measure-article.ts'
import { sampleArticle } from './sample-article.ts'
import { toPublicArticle } from './to-public-article.ts'

/** An article for tests as readers get it, as empty as one can be, and what a test gives. */
export const samplePublicArticle = (given: Partial<PublicArticle> = {}): PublicArticle => ({
  ...toPublicArticle(measureArticle(sampleArticle())),
  ...given,
})
