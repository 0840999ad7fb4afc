import type { Article, MeasuredArticle } from './article.ts'
import { countBody } from './count-words.ts'
import { imprintOf } from './imprint.ts'
import { measureMinutes } from './measure-minutes.ts'
import { measureSpeech } from './speaking.ts'
import { toPublicArticle } from './to-public-article.ts'

/** Counts a story's words and whose they are, and takes the imprint of what readers will get. */
export function measureArticle(article: Article): MeasuredArticle {
  const counts = countBody(article.body)
  const minutes = measureMinutes(article, counts)
  const measured = { ...article, minutes, speech: measureSpeech(article, counts) }
  return { ...measured, imprint: imprintOf(JSON.stringify(toPublicArticle(measured))) }
}
