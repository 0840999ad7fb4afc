/** Who a speaker is: a person, an organisation, or a source as the copy describes it. */
export type SpeakerKind = 'person' | 'organisation' | 'described'

/** One fragment of quoted speech in one block. */
export type Quote = {
  /** Without its outer marks: a substring of its block. */
  text: string
  speaker: string | null
  speakerKind: SpeakerKind | null
  role: string | null
  /** Index into the article's body. */
  block: number
  /** UTF-16 offsets in the block's text, marks included. */
  start: number
  end: number
  /** Fragments of one utterance share it. */
  group: number
  fingerprint: string
}

/** A quote set large: `text` is an exact substring of the body, shown before block `before`. */
export type PullQuote = {
  /** Index into the article's quotes. */
  quote: number
  text: string
  /** Index into the article's body. */
  before: number
}
