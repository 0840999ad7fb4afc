import { isUnspaced, listTextWords, type TextWord } from '#news/search-words.ts'

/** Words that must stand next to each other; a plain word is a term by itself and may be the beginning of one. */
export type Term = { words: readonly string[]; isPhrase: boolean }

/** What is looked for. Every term and every filter must hold. */
export type Query = {
  /** The query without its filters, as it was typed. */
  plain: string
  terms: readonly Term[]
  /** The words of each speaker's name. */
  speakers: readonly (readonly string[])[]
  section: string | null
  /** A day, month or year, as far as ISO 8601 goes: `2026-11`. The first one that counts. */
  after: string | null
  /** The first one that counts no more. */
  before: string | null
}

/*
 *   speaker:"Ada Field" bridge “long range”
 *   ^^^^^^^ ^^^^^^^^^^^        ^^^^^^^^^^^^
 *    name    value               phrase
 */
const FILTER = /(?<!\S)(speaker|section|before|after):(?:["“]([^"”]+)["”]|(\S+))/giu
const PHRASE = /["“„«]([^"“”„«»]+)["”“»]/gu
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

const joins = (word: TextWord, before: TextWord | undefined): boolean =>
  before !== undefined && word.start < before.end

/** A run without spaces ends with its last letter alone, which its last pair has already. */
const dropLast = (run: readonly TextWord[]): readonly TextWord[] =>
  joins(run.at(-1) ?? { word: '', start: 0, end: 0 }, run.at(-2)) ? run.slice(0, -1) : run

const writeTerm = (run: readonly TextWord[], isPhrase: boolean): Term => ({
  words: dropLast(run).map(({ word }) => word),
  isPhrase,
})

/** A term for every word or number, and one for every run of a script without spaces. */
function splitTerms(text: string): Term[] {
  const runs: TextWord[][] = []
  for (const word of listTextWords(text)) {
    const last = runs.at(-1)
    if (!joins(word, last?.at(-1))) runs.push([word])
    // What lies within a word and is of no such script is part of a number, which is looked for whole.
    else if (isUnspaced(word.word)) last?.push(word)
  }
  return runs.map((run) => writeTerm(run, run.length > 1))
}

const sameTerm = (a: Term, b: Term): boolean => a.words.join(' ') === b.words.join(' ')

type Filters = { speakers: string[][]; section: string | null; after: string | null; before: string | null }

/** Takes a filter; answers whether it is one. */
function takeFilter(filters: Filters, name: string, value: string): boolean {
  switch (name) {
    case 'speaker':
      filters.speakers.push(listTextWords(value).map(({ word }) => word))
      return true
    case 'section':
      filters.section = value
      return true
    case 'after':
      if (DATE.test(value)) filters.after = value
      return DATE.test(value)
    default:
      if (DATE.test(value)) filters.before = value
      return DATE.test(value)
  }
}

/** Reads what a reader typed. What is no filter is looked for as it stands. */
export function parseQuery(text: string): Query {
  const filters: Filters = { speakers: [], section: null, after: null, before: null }
  let plain = text
  for (const [all, name = '', quoted, bare = ''] of text.matchAll(FILTER))
    if (takeFilter(filters, name.toLowerCase(), quoted ?? bare)) plain = plain.replace(all, ' ')
  const phrases = [...plain.matchAll(PHRASE)].map(([, phrase = '']) => writeTerm(listTextWords(phrase), true))
  const terms = [...phrases, ...splitTerms(plain.replace(PHRASE, ' '))].filter(
    ({ words }) => words.length > 0,
  )
  return {
    plain: plain.replace(/\s+/g, ' ').trim(),
    terms: terms.filter((term, place) => terms.findIndex((other) => sameTerm(term, other)) === place),
    ...filters,
    speakers: filters.speakers.filter((words) => words.length > 0),
  }
}

/** Whether anything is looked for at all. */
export const isEmptyQuery = ({ terms, speakers, section, after, before }: Query): boolean =>
  terms.length + speakers.length === 0 && section === null && after === null && before === null
