import { DECIMAL_POINT, foldWord, isUnspaced, listTextWords } from './search-words.ts'

/*
 * What the press and the reader agree on about the search index. Stories have numbers; some hundred neighbours
 * share one record of Pagefind's, a quire, and a word's places in that record tell which of them have it, and how.
 */

export const SEARCH_FOLDER = 'pagefind/'

/** Stories whose ranks one place can tell, and how many such groups a place can name: Pagefind's have 31 bits. */
export const GROUP = 13
const GROUPS = 31

/** Stories of a quire. */
export const QUIRE = GROUP * GROUPS

/** How much a word says of a story: it occurs there, it occurs often or in a crosshead, it is in the headline. */
export const RANKS = 3

/** Stories whose ids share a file, of a hundred and thirty bytes: most queries need those of stories far apart. */
const LIST = 16

/** Letters of an id. */
const ID = 8

/** Shorter words are found whole, longer ones by their beginning too. */
export const OPEN_LENGTH = 4

/** Beginnings of words that no text has: they stand for a story's section and for those who speak in it. */
const SECTION = 'qxs'
const SPEAKER = 'qxp'
const WHOLE = 'qz'

/** Pagefind knows letters and digits only. */
const POINT = 'qd'

/** The name of a quire's record. `build` names what the index was made from, so that no old file is taken for a new one. */
export const writeQuireName = (build: string, quire: number): string =>
  `${build}-${quire.toString(36).padStart(4, '0')}`

/** What `writeQuireName` wrote. */
export function readQuireName(name: string): { build: string; quire: number } {
  const [build = '', quire = ''] = name.split('-')
  return { build, quire: Number.parseInt(quire, 36) }
}

/** The file, below the search folder, that lists the ids of a story and its neighbours, and its place there. */
export const placeInList = (build: string, story: number): { file: string; place: number } => ({
  file: `stories/${build}-${Math.floor(story / LIST)}.json`,
  place: story % LIST,
})

/** The id at a place of such a list, which has nothing between its ids; `null` beyond its end. */
export const readIdList = (list: string, place: number): string | null =>
  list.slice(place * ID, (place + 1) * ID) || null

/** When the stories are from: the first story's number of each month (`2026-11`), oldest first; undated stories stand before. */
export type SearchCalendar = {
  build: string
  stories: number
  months: readonly (readonly [month: string, first: number])[]
}

export const CALENDAR_FILE = 'calendar.json'

/** Words as the index has them, the most common first: those of most stories, and those of many. */
export type CommonWords = { most: readonly string[]; many: readonly string[] }

export const COMMON_FILE = 'common.json'

/** Whether a word is found by its beginning: a short one would have too many. */
export const isOpen = (word: string): boolean =>
  isUnspaced(word) ? word.length === 1 : word.length >= OPEN_LENGTH

/** A word as the index has it. Its ending keeps Pagefind from taking it for a longer one that nobody wrote. */
export const toIndexWord = (word: string): string => word.replace(DECIMAL_POINT, POINT) + WHOLE

/** What is asked for to find a word: the word, or what it may be the beginning of. */
export const toAskedWord = (word: string): string =>
  isOpen(word) ? word.replace(DECIMAL_POINT, POINT) : toIndexWord(word)

/** The word that stands for a section, or the beginning of its name. */
export const toSectionWord = (section: string): string =>
  SECTION +
  listTextWords(section)
    .map(({ word }) => word)
    .join('')

/** The word that stands for one word of a speaker's name. */
export const toSpeakerWord = (name: string): string => SPEAKER + foldWord(name)
