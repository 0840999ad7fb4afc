import type { Article } from '#news/article.ts'
import { measureArticle } from '#news/measure-article.ts'
import type { ParsedArticle } from '#news/parsed.ts'
import { foldTitle } from './fold-title.ts'
import type { SectionName } from './list-sections.ts'
import { speakerKey } from './speaker-key.ts'
import type { Story } from './story.ts'
import { writeTeaser } from './write-teaser.ts'

/** Those whom two stories can have in common: “a spokesman” or “Mr Roe” in each need not be one man. */
const speakersOf = ({ id, quotes }: Article): ReadonlySet<string> =>
  new Set(
    quotes.flatMap((quote) => {
      const key = speakerKey(quote, id)
      return key !== null && key === quote.speaker ? [key] : []
    }),
  )

/** What stories know of their edition. */
type Setting = { sections: readonly SectionName[]; language: string }

/** Ordered articles as stories, each knowing its place. */
export function placeStories(
  ordered: readonly ParsedArticle[],
  { sections, language }: Setting,
): readonly Story[] {
  const names = new Map(sections.map((section) => [section.slug, section]))
  return ordered.map(({ seed, article: unmeasured }, place) => {
    const article = measureArticle(unmeasured)
    const section = names.get(article.section) ?? { slug: article.section, name: article.section }
    return {
      place,
      seed,
      article,
      teaser: writeTeaser(article, { section, language }),
      title: foldTitle(article.headline).join(' '),
      speakers: speakersOf(article),
    }
  })
}
