/** A language as the recognisers see it. */
export type Tongue = {
  /** BCP 47, without region. */
  language: string
  /** What each lower-case word may be, as bits of trait.ts. */
  traits: ReadonlyMap<string, number>
  /** Abbreviations whose full stop belongs to the word, without it. */
  abbreviations: ReadonlySet<string>
  /** Which pronoun is whose. */
  pronouns: ReadonlyMap<string, 'he' | 'she'>
  /** Pronouns that hang on their verb by a hyphen: dit-il. */
  clitics: ReadonlySet<string>
  /** Short words that lose their vowel before another: l’, dell’. */
  elisions: ReadonlySet<string>
  /** Endings of words that are no names though a sentence begins with them. */
  commonEnding: RegExp | null
  /** What names of offices end with, where any noun may be one. */
  roleEnding: RegExp | null
  /** Common nouns have a capital too. */
  hasCapitalNouns: boolean
}

/** A table of words and what they may be. */
export type Entry = readonly [list: string, traits: number]
