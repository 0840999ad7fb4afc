import * as trait from './trait.ts'
import { pluralize } from './pluralize.ts'
import { conjugate } from './conjugate.ts'
import {
  FRAMING_VERBS,
  IRREGULAR_FORMS,
  MANNER_VERBS,
  NOUN_FORMS,
  SPEECH_VERBS,
  THOUGHT_VERBS,
} from './english-verbs.ts'
import { GROUPS, PEOPLE, PLURAL_PEOPLE, ROLES, TITLES, WRITINGS } from './english-roles.ts'
import * as words from './english-words.ts'
import { listWords } from './list-words.ts'
import type { Tongue } from './tongue.ts'

const LISTS: readonly (readonly [list: string, trait: number])[] = [
  [words.ARTICLES, trait.ARTICLE],
  [words.OWNERS, trait.OWNER],
  [words.PREPOSITIONS, trait.PREPOSITION],
  [words.ANDS, trait.AND],
  [words.SUBORDINATORS, trait.SUBORDINATOR],
  [words.RELATIVES, trait.RELATIVE],
  [words.AUXILIARIES, trait.AUXILIARY],
  [words.BES, trait.AUXILIARY | trait.BE],
  [words.ADVERBS, trait.ADVERB],
  [words.PRONOUNS, trait.PRONOUN],
  [words.PARTICLES, trait.PARTICLE],
  [words.SUFFIXES, trait.SUFFIX],
  [words.TIMES, trait.TIME],
  [words.CLOSED_WORDS, trait.CLOSED],
  [IRREGULAR_FORMS, trait.DOING],
  [words.CUES, trait.CUE],
  [ROLES, trait.ROLE],
  [TITLES, trait.TITLE],
  [GROUPS, trait.GROUP],
  [PEOPLE, trait.PEOPLE],
  [WRITINGS, trait.CUE],
]
const VERBS: readonly (readonly [list: string, trait: number])[] = [
  [SPEECH_VERBS, trait.SPEECH],
  [FRAMING_VERBS, trait.FRAMING],
  [THOUGHT_VERBS, trait.THOUGHT],
  [MANNER_VERBS, trait.MANNER],
]

function collectTraits(): ReadonlyMap<string, number> {
  const traits = new Map<string, number>()
  const give = (word: string, bits: number) => traits.set(word, (traits.get(word) ?? 0) | bits)
  for (const [list, bit] of LISTS) for (const word of listWords(list)) give(word, bit)
  for (const [list, bit] of VERBS) {
    for (const entry of listWords(list)) {
      const { base, finite, participle } = conjugate(entry)
      give(base, bit | trait.BASE)
      for (const form of finite) give(form, bit | trait.FINITE)
      give(participle, bit | trait.PARTICIPLE)
    }
  }
  for (const word of listWords(NOUN_FORMS)) give(word, trait.NOUNLIKE)
  for (const word of listWords(PLURAL_PEOPLE)) give(word, trait.PEOPLE | trait.PLURAL)
  for (const word of listWords(ROLES)) give(pluralize(word), trait.ROLE | trait.PLURAL)
  for (const word of listWords(GROUPS)) give(pluralize(word), trait.GROUP | trait.PLURAL)
  give("'s", trait.POSSESSIVE)
  return traits
}

export const ENGLISH: Tongue = {
  language: 'en',
  traits: collectTraits(),
  abbreviations: new Set([...listWords(TITLES), ...listWords(words.ABBREVIATIONS)]),
  according: [['according', 'to']],
}
