import * as trait from './trait.ts'
import { buildTongue } from './build-tongue.ts'
import { conjugate } from './conjugate.ts'
import * as people from './english-roles.ts'
import * as verbs from './english-verbs.ts'
import * as words from './english-words.ts'
import { listWords } from './list-words.ts'
import { pluralize } from './pluralize.ts'
import type { Entry } from './tongue.ts'

/** Every form of the verbs in a table, with what it does in a clause. */
function listForms(table: string, kind: number): readonly Entry[] {
  return listWords(table).flatMap((entry): Entry[] => {
    const { base, finite, participle } = conjugate(entry)
    return [
      [base, kind | trait.BASE],
      [finite.join(' '), kind | trait.FINITE],
      [participle, kind | trait.PARTICIPLE],
    ]
  })
}

const pluralsOf = (table: string): string => listWords(table).map(pluralize).join(' ')

export const ENGLISH = buildTongue({
  language: 'en',
  entries: [
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
    ['according', trait.ACCORDING],
    [words.CUES, trait.CUE],
    [people.ROLES, trait.ROLE],
    [pluralsOf(people.ROLES), trait.ROLE | trait.PLURAL],
    [people.TITLES, trait.TITLE],
    [people.GROUPS, trait.GROUP],
    [pluralsOf(people.GROUPS), trait.GROUP | trait.PLURAL],
    [people.PEOPLE, trait.PEOPLE],
    [people.PLURAL_PEOPLE, trait.PEOPLE | trait.PLURAL],
    [people.WRITINGS, trait.CUE],
    ...listForms(verbs.SPEECH_VERBS, trait.SPEECH),
    ...listForms(verbs.FRAMING_VERBS, trait.FRAMING),
    ...listForms(verbs.THOUGHT_VERBS, trait.THOUGHT),
    ...listForms(verbs.MANNER_VERBS, trait.MANNER),
    [verbs.NOUN_FORMS, trait.NOUNLIKE],
    [verbs.IRREGULAR_FORMS, trait.DOING],
  ],
  abbreviations: `${people.TITLES} ${words.ABBREVIATIONS}`,
  // Pollsters, Speaking
  commonEnding: /(?:[^s]s|ing|ed|ly)$/,
  he: 'he',
  she: 'she',
})
