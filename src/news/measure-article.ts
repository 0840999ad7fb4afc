import type { Article, MeasuredArticle } from './article.ts'
import { countBody } from './count-words.ts'
import { imprintOf } from './imprint.ts'
import { measureMinutes } from './measure-minutes.ts'
import { measureSpeech } from './speaking.ts'

/** A story that is measured, and as JSON what readers will get of it. */
export type Told = { article: MeasuredArticle; told: string }

/** Counts a story's words and whose they are, and takes the imprint of what readers will get. */
export function tellArticle(article: Article): Told {
  const counts = countBody(article.body)
  const minutes = measureMinutes(article, counts)
  const speech = measureSpeech(article, counts)
  // As `toPublicArticle` has it, without a copy: what is undefined is not written.
  const told = JSON.stringify({ ...article, removed: undefined, notices: undefined, minutes, speech })
  return { article: { ...article, minutes, speech, imprint: imprintOf(told) }, told }
}

/** The same where nobody wants the JSON. */
export const measureArticle = (article: Article): MeasuredArticle => tellArticle(article).article
