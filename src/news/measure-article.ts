import type { Article, MeasuredArticle } from './article.ts'
import { countBody } from './count-words.ts'
import { imprintOf } from './imprint.ts'
import { measureMinutes } from './measure-minutes.ts'
import { measureSpeech } from './speaking.ts'
import { toPublicArticle } from './to-public-article.ts'

/** A story that is measured, and as JSON what readers will get of it. */
export type Told = { article: MeasuredArticle; told: string }

/** Counts a story's words and whose they are, and takes the imprint of what readers will get. */
export function tellArticle(article: Article): Told {
  const counts = countBody(article.body)
  const minutes = measureMinutes(article, counts)
  const measured = { ...article, minutes, speech: measureSpeech(article, counts) }
  const told = JSON.stringify(toPublicArticle(measured))
  return { article: { ...measured, imprint: imprintOf(told) }, told }
}

/** The same where nobody wants the JSON. */
export const measureArticle = (article: Article): MeasuredArticle => tellArticle(article).article
