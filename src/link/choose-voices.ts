import type { MeasuredArticle } from '#news/article.ts'
import type { Voice } from '#news/front.ts'
import { marksOf } from '#news/quote-marks.ts'
import { rankQuotes } from './rank-quotes.ts'
import type { RankedQuote } from './rank-quotes.ts'
import type { Story } from './story.ts'

const VOICES = 2
/** Stories of the front's first screens: a quote from far down is no news. */
export const VOICED = 12

/** A story with its words. */
export type OpenStory = { story: Story; article: MeasuredArticle }

type Candidate = RankedQuote & OpenStory

const toVoice = ({ quote, text, article, story: { teaser } }: Candidate): Voice => ({
  text,
  marks: marksOf(article, quote),
  speaker: quote.speaker,
  speakerKind: quote.speakerKind,
  role: quote.role,
  fingerprint: quote.fingerprint,
  story: { path: teaser.path, headline: teaser.headline, foreign: teaser.foreign },
})

/** The best quote of each of a story's speakers. */
function listBest({ story, article }: OpenStory): readonly Candidate[] {
  const bySpeaker = new Map<string | null, Candidate>()
  for (const ranked of rankQuotes(article)) {
    const { speaker } = ranked.quote
    if (!bySpeaker.has(speaker)) bySpeaker.set(speaker, { ...ranked, story, article })
  }
  return [...bySpeaker.values()]
}

/** Somebody by name, somebody described, nobody. */
const rankSpeaker = ({ quote: { speaker, speakerKind } }: Candidate): number =>
  speaker === null ? 2 : Number(speakerKind === 'described')

/** Somebody by name first; then the story that stands first, and of two quotes of one story the other story's. */
function compareAfter({ story: first }: Candidate) {
  return (a: Candidate, b: Candidate): number =>
    rankSpeaker(a) - rankSpeaker(b) ||
    Number(a.story === first) - Number(b.story === first) ||
    a.story.place - b.story.place
}

/**
 * The edition's two best quotes, by different speakers, each at most 160 characters: the lead's own if it quotes
 * somebody by name, and another story's if one of the first does. Fewer when there are fewer.
 */
export function chooseVoices(stories: readonly OpenStory[]): readonly Voice[] {
  const best = stories.slice(0, VOICED).flatMap(listBest)
  const first = best.find((one) => rankSpeaker(one) === 0) ?? best[0]
  if (first === undefined) return []
  const others = best.filter(({ quote }) => quote.speaker !== first.quote.speaker)
  return [first, ...others.toSorted(compareAfter(first))].slice(0, VOICES).map(toVoice)
}
