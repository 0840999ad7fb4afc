import type { Listed, MeasuredArticle } from '#news/article.ts'
import type { Brief } from '#news/brief.ts'
import type { Notice } from '#news/notice.ts'
import type { Quote } from '#news/quote.ts'
import type { Utterance } from '#news/quotes-page.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Who is quoted: the name as the story has it. */
export type Speaker = Pick<Quote, 'speaker' | 'speakerKind'>

/** An utterance without its words: who it is by, as its story has it, and how many words it has. */
export type Heard = Speaker & Pick<Quote, 'role'> & { words: number }

/** A title that the copy names, and its words as titles are compared. */
export type Named = { listed: Listed; title: string }

/** All that linking needs to know of a story, noted once from that story alone. */
export type Gist = Brief & {
  seed: string
  /** Tells one state of the story from the next, whatever in it has changed. */
  stamp: string
  url: string | null
  /** What lists show below the headline. */
  summary: string | null
  /** Its headline as headlines are compared. */
  title: string
  /** When it was published, in milliseconds; `null` when the copy does not say. */
  instant: number | null
  /** Words of the body. */
  total: number
  readAlso: readonly Named[]
  next: Named | null
  previous: Named | null
  /** Everybody who is quoted, each once, in the order of the copy. */
  speakers: readonly Speaker[]
  /** The story's utterances, in the order of the copy. */
  heard: readonly Heard[]
  /** How many utterances stand in its headlines alone. */
  headlines: number
  notices: readonly Notice[]
  /** Of its words, see `story-words.ts`; numbers are the vocabulary's. */
  words: Int32Array
  /** Of its lines, see `note-lines.ts`. */
  lines: Int32Array
  /** See `sketch-text.ts`. */
  sketch: Int32Array
}

/** Stories as linking finds them: the gist of each, and the stories themselves where they are wanted. */
export type Archive = {
  gists: readonly Gist[]
  vocabulary: Vocabulary
  openArticle: (seed: string) => MeasuredArticle
  /** As JSON what readers get of a story, where an archive has it written. */
  tellArticle?: (seed: string) => string
  /** What is said in a story: first in its text, in the order of the gist, then in its headlines. */
  openUtterances: (seed: string) => readonly Utterance[]
}
