import type { Article, MeasuredArticle } from './article.ts'
import { imprintOf } from './imprint.ts'
import { measureMinutes } from './measure-minutes.ts'
import { measureSpeech } from './speaking.ts'
import { toPublicArticle } from './to-public-article.ts'

/** Counts a story's words and whose they are, and takes the imprint of what readers will get. */
export function measureArticle(article: Article): MeasuredArticle {
  const measured = { ...article, minutes: measureMinutes(article), speech: measureSpeech(article) }
  return { ...measured, imprint: imprintOf(JSON.stringify(toPublicArticle(measured))) }
}
