import type { QuoteMarks } from '#news/quote-marks.ts'

/** A text cut where it has what was looked for. */
export type MarkedText = readonly { text: string; isFound: boolean }[]

/** Language and direction of a story. */
type Tongue = { language: string; direction: 'ltr' | 'rtl' }

/** A story that has everything that was looked for. */
export type FoundStory = Tongue & {
  id: string
  path: string
  headline: MarkedText
  /** The words found, as the story has them. */
  words: string
  section: string
  minutes: number
  /** The passage that says most of it; `null` when only headline, standfirst and the like have it. */
  passage: { label: string; text: MarkedText } | null
}

/** A crosshead that has all the words. */
export type FoundCrosshead = Tongue & { path: string; anchor: string; text: MarkedText; headline: string }

/** Direct speech that has all the words. */
export type FoundQuote = Tongue & {
  path: string
  anchor: string
  text: MarkedText
  marks: QuoteMarks
  speaker: string | null
  headline: string
}

/** What was found, best first. */
export type SearchAnswer = {
  /** How many stories have it all; `stories` may be only the first of them. */
  total: number
  /** Whether it is just so many; otherwise there may be fewer. */
  isSure: boolean
  stories: readonly FoundStory[]
  crossheads: readonly FoundCrosshead[]
  quotes: readonly FoundQuote[]
  /** The words to look for in the story. */
  plain: string
}
