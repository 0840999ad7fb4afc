import { toIndexWord, toSectionWord, toSpeakerWord } from '#news/search-index.ts'
import { listTextWords } from '#news/search-words.ts'
import type { SearchRecord } from './search-record.ts'

/** A story's words, each once: those that occur, those that occur often or in a crosshead, those of the headline. */
export type RankedWords = readonly [once: readonly string[], often: readonly string[], top: readonly string[]]

/** From so many times on a story is about a word rather than in passing. */
const OFTEN = 3

const listIndexWords = (text: string): string[] => listTextWords(text).map(({ word }) => toIndexWord(word))

/** The words by which a story is found, by how much each says of it. */
export function rankWords(record: SearchRecord): RankedWords {
  const { headline, facts, passages, crossheads, section, speakers } = record
  const top = new Set(listIndexWords(headline))
  const inCrossheads = new Set(crossheads.flatMap(listIndexWords))
  const counts = new Map<string, number>()
  for (const word of [...facts, ...passages].flatMap(listIndexWords))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  const words = [...counts].filter(([word]) => !top.has(word))
  const isOften = ([word, count]: readonly [string, number]) => count >= OFTEN || inCrossheads.has(word)
  const names = speakers.flatMap((speaker) => listTextWords(speaker)).map(({ word }) => toSpeakerWord(word))
  return [
    [
      ...words.filter((entry) => !isOften(entry)).map(([word]) => word),
      ...new Set([toSectionWord(section), ...names].map(toIndexWord)),
    ],
    words.filter(isOften).map(([word]) => word),
    [...top],
  ]
}
