import type { Article } from '#news/article.ts'
import type { ParsedArticle } from '#news/parsed.ts'
import { listSubjectWords } from './list-subject-words.ts'
import type { SectionName } from './list-sections.ts'
import type { Story } from './story.ts'
import { writeTeaser } from './write-teaser.ts'

/** Those whom two stories can have in common: “a spokesman” in each need not be one man. */
function speakersOf({ quotes }: Article): ReadonlySet<string> {
  return new Set(
    quotes.flatMap(({ speaker, speakerKind }) =>
      speaker === null || speakerKind === 'described' ? [] : [speaker],
    ),
  )
}

/** What stories know of their edition. */
type Setting = { sections: readonly SectionName[]; language: string }

/** Ordered articles as stories, each knowing its place. */
export function placeStories(
  ordered: readonly ParsedArticle[],
  { sections, language }: Setting,
): readonly Story[] {
  const names = new Map(sections.map((section) => [section.slug, section]))
  return ordered.map(({ seed, article }, place) => {
    const section = names.get(article.section) ?? { slug: article.section, name: article.section }
    return {
      place,
      seed,
      article,
      teaser: writeTeaser(article, { section, language }),
      speakers: speakersOf(article),
      words: listSubjectWords(article),
    }
  })
}
