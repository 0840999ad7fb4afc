import type { Source } from '#parse/quote/phrase/source.ts'

/**
 * What the verb of a clause does with words. `manner`: they are its own only right beside it; `passive`: they are
 * said of its subject, not by it.
 */
export type ClauseKind = 'speech' | 'framing' | 'thought' | 'manner' | 'other' | 'passive'

/** How a clause hangs on the sentence. */
export type ClauseLevel = 'main' | 'complement' | 'subordinate' | 'relative'

/** A subject and its verb, as token indexes of their line. */
export type Clause = {
  subject: Source
  kind: ClauseKind
  level: ClauseLevel
  verb: number
  /** Where the clause begins. */
  from: number
  /** Behind its verb, or behind the subject in “said Ann Roe”. */
  to: number
}
