import type { Block } from './block.ts'
import type { Notice } from './notice.ts'
import type { PullQuote, Quote } from './quote.ts'
import type { Speech } from './speaking.ts'

/** A line of the copy that is furniture of the page it was taken from, and the rule that says so. */
export type Removed = { line: number; text: string; reason: string }

/** A story as its own copy lists it. */
export type Listed = { title: string; url?: string }

/** The parsed story: the contract's Article. A missing field is `null`, never guessed. */
export type Article = {
  /** Eight hexadecimal characters. */
  id: string
  slug: string
  section: string
  /** `/article/<slug>-<id>` */
  path: string
  /** As printed, quotation marks kept. */
  headline: string
  kicker: string | null
  /** A paragraph of its own under the headline, set apart in the copy. */
  standfirst: string | null
  /** Names only. */
  byline: readonly string[]
  dateline: string | null
  agency: string | null
  /** ISO 8601. */
  published: string | null
  updated: string | null
  source: string | null
  url: string | null
  label: string | null
  /** Path of the story that this one is a copy of; the edition finds it. */
  copyOf?: string
  /** BCP 47. */
  language: string
  direction: 'ltr' | 'rtl'
  body: readonly Block[]
  quotes: readonly Quote[]
  pullQuotes: readonly PullQuote[]
  readAlso: readonly Listed[]
  previous: { title: string } | null
  next: { title: string } | null
  removed: readonly Removed[]
  notices: readonly Notice[]
}

/** An article with what is counted once, so that no page need count it again. */
export type MeasuredArticle = Article & {
  /** Reading time in whole minutes, at least 1. */
  minutes: number
  speech: Speech
  /** Tells one state of what readers get from the next: eight hexadecimal characters. */
  imprint: string
}

/** An article as readers get it: what was removed and what was odd stay with the publisher. */
export type PublicArticle = Omit<MeasuredArticle, 'removed' | 'notices' | 'imprint'>
