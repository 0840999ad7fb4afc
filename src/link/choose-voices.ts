import type { Article } from '#news/article.ts'
import { countWords } from '#news/count-words.ts'
import type { Voice } from '#news/front.ts'
import { marksOf } from '#news/quote-marks.ts'
import type { Quote } from '#news/quote.ts'
import type { Story } from './story.ts'

const VOICES = 2
const LONGEST = 160
/** Fewer words set large say nothing. */
const FEWEST_WORDS = 4

/** The stop that leads over to “he said”: out of place where the quote stands alone. */
const LEADS_OVER = /[\s,;:–—-]+$/u

type Candidate = { quote: Quote; text: string; isPull: boolean }

function candidatesOf({ quotes, pullQuotes }: Article): readonly Candidate[] {
  const pulls = pullQuotes.flatMap(({ quote: index, text }): Candidate[] => {
    const quote = quotes[index]
    return quote === undefined ? [] : [{ quote, text, isPull: true }]
  })
  const all = [
    ...pulls,
    ...quotes.map((quote): Candidate => ({ quote, text: quote.text.replace(LEADS_OVER, ''), isPull: false })),
  ]
  return all.filter(({ text }) => text.length <= LONGEST && countWords(text) >= FEWEST_WORDS)
}

/** Those with a name first, then pull quotes in their order, then the longest. */
const compareCandidates = (a: Candidate, b: Candidate): number =>
  Number(a.quote.speaker === null) - Number(b.quote.speaker === null) ||
  Number(b.isPull) - Number(a.isPull) ||
  (a.isPull ? 0 : b.text.length - a.text.length)

/** A story's two best quotes by different speakers, each at most 160 characters; fewer when it has fewer. */
export function chooseVoices({ article, teaser }: Pick<Story, 'article' | 'teaser'>): readonly Voice[] {
  const bySpeaker = new Map<string | null, Candidate>()
  for (const candidate of candidatesOf(article).toSorted(compareCandidates)) {
    const { speaker } = candidate.quote
    if (!bySpeaker.has(speaker)) bySpeaker.set(speaker, candidate)
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
