import type { Source } from '#parse/quote/phrase/source.ts'

/** What the verb of a clause does with words. `passive`: they are said of its subject, not by it. */
export type ClauseKind = 'speech' | 'framing' | 'thought' | 'other' | 'passive'

/** A subject and its verb, as token indexes of their line. */
export type Clause = {
  subject: Source
  kind: ClauseKind
  verb: number
  /** Where the subject's phrase begins: before the verb, or after it in “said Ann Roe”. */
  from: number
  to: number
}
