import type { Listed } from './article.ts'
import type { Teaser } from './teaser.ts'
import type { TopicLink } from './topic-page.ts'

/** Why a story is suggested. */
export type Reason =
  | { kind: 'listed' } // the copy itself names it
  | { kind: 'speaker'; speaker: string }
  | { kind: 'topic'; topic: string }
  | { kind: 'words'; words: readonly string[] } // that both tell of, as they are printed, those that tell most first
  | { kind: 'section'; name: string }
  | { kind: 'date' }

export type Suggestion = { teaser: Teaser; reason: Reason }

/** Where one story leads: kept apart from the story itself, so that a neighbour's edit does not change it. */
export type Onward = {
  readAlso: readonly Suggestion[]
  /** Titles that the copy lists and this edition does not hold. */
  listedElsewhere: readonly Listed[]
  next: Suggestion | null
  /** The title the copy names as next when it is not in this edition. */
  nextElsewhere: string | null
  previous: Teaser | null
  /** What it is about, the most first. */
  topics: readonly TopicLink[]
  /** Its speakers by name → slug of the page of all they say; those only described have none. */
  speakers: Readonly<Record<string, string>>
}
