import { rankQuotes } from '#link/rank-quotes.ts'
import type { Article } from '#news/article.ts'
import type { EditionSummary } from '#news/edition.ts'
import { marksOf } from '#news/quote-marks.ts'
import type { Card, CardVoice } from './card.ts'

type Told = Omit<Article, 'removed' | 'notices'>

/** The story's best quote whose speaker it names: words of nobody's are not set large alone. */
function chooseVoice(story: Told): CardVoice | null {
  const [best] = rankQuotes(story)
  if (best === undefined || best.quote.speaker === null) return null
  const { speaker, role } = best.quote
  const [open, close] = marksOf(story, best.quote)
  return { words: `${open}${best.text}${close}`, speaker, role }
}

/** A story's card: its headline, section and publication, and its best quote. */
export const composeStoryCard = (story: Told, { name, sections }: EditionSummary): Card => ({
  kind: 'story',
  publication: name,
  section: sections.find(({ slug }) => slug === story.section)?.name ?? story.section,
  headline: story.headline,
  voice: chooseVoice(story),
})

/** The card of the front and the sections: the nameplate, and what the paper says below it. */
export const composePlateCard = ({ name, tagline, sections }: EditionSummary): Card => ({
  kind: 'plate',
  publication: name,
  tagline,
  sections: sections.map((section) => section.name),
})
