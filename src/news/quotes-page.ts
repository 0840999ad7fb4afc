import type { QuoteMarks } from './quote-marks.ts'
import type { Teaser } from './teaser.ts'

/** A stretch of an utterance: somebody's words without their marks, or the paper's words between two of them. */
export type Stretch = { kind: 'said' | 'paper'; text: string }

/** Where in its story an utterance stands. `paragraph` counts from 1 and is `null` in a list or a table. */
export type Whereabouts =
  | { kind: 'body'; fingerprint: string; paragraph: number | null; crosshead: string | null }
  | { kind: 'headline' }
  | { kind: 'crosshead'; anchor: string }

/** What somebody said at one time, away from its story: fragments of one quotation are together again. */
export type Utterance = {
  /** Id of its story. */
  story: string
  /** The stretches of each paragraph that it runs over. */
  paragraphs: readonly (readonly Stretch[])[]
  marks: QuoteMarks
  /** The source as the copy describes it, where it names none. */
  source: string | null
  where: Whereabouts
  /** For the order of the story: block of the body (−1 is the headline) and offset in it. */
  at: readonly [block: number, start: number]
}

/** Who is heard: a person or an organisation by name, all those only described, nobody, or headlines alone. */
export type VoiceKind = 'person' | 'organisation' | 'described' | 'unattributed' | 'headlines'

/** What one of them says. The figures are those of the edition; the page may show less. */
export type SpeakerGroup = {
  kind: VoiceKind
  /** `null` but for people and organisations. */
  name: string | null
  /** Of the speaker’s own pages; `null` where there are none. */
  slug: string | null
  /** As the newest story that gives one has it. */
  role: string | null
  quotes: number
  words: number
  stories: number
  utterances: readonly Utterance[]
}

/** One length of the bar: a speaker, the speakers after the first few, or words that nobody is named for. */
export type Share =
  | { kind: 'speaker'; name: string; words: number }
  | { kind: 'others'; speakers: number; words: number }
  | { kind: 'unattributed'; words: number }

/** What the page says of itself: of the edition, or of the stories that quote its speaker. */
export type QuoteFacts = {
  quotes: number
  people: number
  organisations: number
  described: number
  unattributed: number
  /** Words of direct speech, and all words. */
  spoken: number
  total: number
  stories: number
}

export type QuotedStory = Pick<Teaser, 'id' | 'path' | 'headline' | 'section' | 'published' | 'foreign'>

/** What there is to choose from where a page does not hold every quote. */
export type QuoteChoices = {
  /** Where they are few; else none. */
  stories: readonly Pick<Teaser, 'id' | 'headline'>[]
  /** By slug. */
  sections: readonly string[]
  /** Beginnings of dates, see list-times.ts. */
  times: readonly string[]
}

/** One page of who said what: over the edition, or by one speaker (`speaker` is the slug). Pages count from 1. */
export type QuotesPage = {
  speaker: string | null
  page: number
  pages: number
  facts: QuoteFacts
  shares: readonly Share[]
  /** `null` where the page holds every quote. */
  choices: QuoteChoices | null
  groups: readonly SpeakerGroup[]
  /** Those that the page's utterances are from, in the edition's order. */
  stories: readonly QuotedStory[]
}

/** A page of quotes that is made when it is asked for, since what is said lies with the stories. */
export type QuotesSheet = Pick<QuotesPage, 'speaker' | 'page'> & {
  /** Of a speaker's page: who it is. */
  name: string | null
  /** The stories that its quotes are from, in the edition's order. */
  listStories: () => readonly QuotedStory[]
  /** Tells one state of the page from the next. */
  tell: () => string
  make: () => QuotesPage
}
