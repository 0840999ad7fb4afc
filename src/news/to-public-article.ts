import type { Article, PublicArticle } from './article.ts'
import { measureMinutes } from './measure-minutes.ts'
import { measureSpeech } from './speaking.ts'

/** Drops what is not for readers, and counts once, at build, what every page would have to count again. */
export function toPublicArticle(article: Article): PublicArticle {
  const { removed: _removed, notices: _notices, ...rest } = article
  return { ...rest, minutes: measureMinutes(article), speech: measureSpeech(article) }
}
