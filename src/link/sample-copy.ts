import type { Article } from '#news/article.ts'
import type { EditionSettings } from '#news/edition.ts'
import type { ParsedArticle } from '#news/parsed.ts'
import { articlePath } from '#news/paths.ts'
import type { Quote } from '#news/quote.ts'
import { sampleArticle } from '#news/sample-article.ts'

/* Copy for tests: what a test does not say is as empty as an article can be. */

export const sampleSettings: EditionSettings = {
  name: 'The Ferry Post',
  tagline: null,
  language: 'en',
  sections: [],
  lead: null,
  pinned: [],
  aliases: {},
}

/** A parsed story; its seed is `<section>/<slug>.txt` unless given, its id that of its number. */
export function sampleStory(number: number, fields: Partial<Article> = {}, seed?: string): ParsedArticle {
  const id = number.toString(16).padStart(8, '0')
  const article = sampleArticle({
    id,
    slug: `story-${number}`,
    section: 'town',
    headline: `Story ${number}`,
    ...fields,
  })
  const path = articlePath(article.slug, article.id)
  return {
    kind: 'article',
    seed: seed ?? `${article.section}/${article.slug}.txt`,
    article: { ...article, path },
  }
}

function kindOf(speaker: string | null): Quote['speakerKind'] {
  if (speaker === null) return null
  return /^\p{Lu}/u.test(speaker) ? 'person' : 'described'
}

/** What speakers say, each time in a group of its own; a speaker in small letters is only described. */
export const sampleQuotes = (
  ...said: readonly (readonly [speaker: string | null, text: string])[]
): readonly Quote[] =>
  said.map(([speaker, text], group) => ({
    text,
    speaker,
    speakerKind: kindOf(speaker),
    role: null,
    block: 0,
    start: 0,
    end: text.length,
    group,
    fingerprint: `f${group}`,
  }))
