import type { MeasuredArticle } from './article.ts'
import type { Brief } from './brief.ts'
import type { Front } from './front.ts'
import type { Notice } from './notice.ts'
import type { Onward } from './onward.ts'
import type { QuotedStories } from './quoted-list.ts'
import type { QuotesSheet } from './quotes-page.ts'
import type { SectionPage } from './section-page.ts'
import type { TopicPage } from './topic-page.ts'

/** The settings' file, relative to the seeds folder. */
export const SETTINGS_SEED = 'edition.json'

/** What `seeds/edition.json` may say; each field has a default. */
export type EditionSettings = {
  name: string
  tagline: string | null
  /** BCP 47. */
  language: string
  /** Order and names; sections without an entry follow by slug. */
  sections: readonly { slug: string; name: string }[]
  /** Id of the story that leads the front. */
  lead: string | null
  /** Ids that stand before the others, in this order. */
  pinned: readonly string[]
  /** Speaker's name → other spellings of it. */
  aliases: Readonly<Record<string, readonly string[]>>
}

export type Section = { slug: string; name: string; stories: number }

/** What every page knows of the edition: the masthead's and colophon's content. */
export type EditionSummary = {
  name: string
  tagline: string | null
  language: string
  sections: readonly Section[]
  stories: number
}

/** Everything linked in one build. */
export type Edition = {
  summary: EditionSummary
  front: Front
  /** Every page of every section, in section order. */
  sectionPages: readonly SectionPage[]
  /** Who said what: the pages of the edition, then those of each speaker. */
  quotesPages: readonly QuotesSheet[]
  /** Where its pages do not hold every quote: the stories that quote, of the edition, of sections, of speakers. */
  quotedLists: readonly QuotedStories[]
  /** Every page of every topic. */
  topicPages: readonly TopicPage[]
  /** Every story, in the edition's order. */
  stories: readonly Brief[]
  /** The story of an id, with its words. Throws for one that the edition does not have. */
  openArticle: (id: string) => MeasuredArticle
  /** As JSON what readers get of it, where that is written already. */
  tellArticle: (id: string) => string | null
  /** Tells one state of a story, with its words, from the next. */
  stampOf: (id: string) => string
  /** Where the story of an id leads, worked out when it is asked for. Throws for one that the edition does not have. */
  openOnward: (id: string) => Onward
  /**
   * Tells one state of a story, and of where it leads, from the next at a fraction of the cost: while it stays, so does
   * all that is made of them. It may change where they do not.
   */
  hintOnward: (id: string) => string
  notices: readonly Notice[]
}
