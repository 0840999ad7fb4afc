import type { Voice } from '#news/front.ts'
import { marksOf } from '#news/quote-marks.ts'
import { rankQuotes, type RankedQuote } from './rank-quotes.ts'
import type { Story } from './story.ts'

const VOICES = 2

/** A story's two best quotes by different speakers, each at most 160 characters; fewer when it has fewer. */
export function chooseVoices({ article, teaser }: Pick<Story, 'article' | 'teaser'>): readonly Voice[] {
  const bySpeaker = new Map<string | null, RankedQuote>()
  for (const ranked of rankQuotes(article)) {
    const { speaker } = ranked.quote
    if (!bySpeaker.has(speaker)) bySpeaker.set(speaker, ranked)
  }
  return [...bySpeaker.values()].slice(0, VOICES).map(({ quote, text }) => ({
    text,
    marks: marksOf(article, quote),
    speaker: quote.speaker,
    speakerKind: quote.speakerKind,
    role: quote.role,
    fingerprint: quote.fingerprint,
    story: { path: teaser.path, headline: teaser.headline, foreign: teaser.foreign },
  }))
}
