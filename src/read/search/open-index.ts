import { readPlace } from '#news/quire-places.ts'
import {
  CALENDAR_FILE,
  COMMON_FILE,
  placeInList,
  QUIRE,
  readIdList,
  readQuireName,
  SEARCH_FOLDER,
  type CommonWords,
  type SearchCalendar,
} from '#news/search-index.ts'
import type { PagefindModule } from './pagefind.ts'
import { remember } from './remember.ts'

/** The best rank of a word in each story that has it, by the story's number, the highest first. */
export type Ranks = ReadonlyMap<number, number>

/** Words whose ranks are kept: those of a query and the beginnings of the last one as it was typed. */
const WORDS_KEPT = 24

/** How common a word is, as the index has it: its place among the common ones, and whether most stories have it. */
export type Commonness = ReadonlyMap<string, { place: number; isInMost: boolean }>

/** The edition's search index. Each part of it is fetched when it is first asked for. */
export type SearchIndex = {
  common: Commonness
  findWord: (word: string) => Promise<Ranks>
  readCalendar: () => Promise<SearchCalendar>
  /** The id of a story that `findWord` or the calendar has told of. */
  findId: (story: number) => Promise<string | null>
}

/** The one place where the index's own JSON comes in: the same build made the reader and the index. */
async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the boundary described above
  return (await response.json()) as T
}

/** The rarest of the common words first. */
export const orderCommon = ({ most, many }: CommonWords): Commonness =>
  new Map(
    [...most, ...many].toReversed().map((word, place) => [word, { place, isInMost: most.includes(word) }]),
  )

/** Opens the index of the site below `base`; Pagefind runs where this is called. */
export async function openIndex(base: string): Promise<SearchIndex> {
  const folder = `${base}${SEARCH_FOLDER}`
  const [library, commonWords] = await Promise.all([
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Pagefind's own module, described in pagefind.ts
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<PagefindModule>,
    fetchJson<CommonWords>(folder + COMMON_FILE),
  ])
  const pagefind = library.createInstance({ basePath: folder, noWorker: true })
  const readList = remember((file) => fetchJson<string>(folder + file))
  const readCalendar = remember((file) => fetchJson<SearchCalendar>(folder + file))
  let build: string | null = null

  const findWord = async (word: string): Promise<Ranks> => {
    const { results } = await pagefind.search(word)
    const [first] = results
    if (first !== undefined) ({ build } = readQuireName(first.id))
    const quires = results.map(({ id, words }) => ({ quire: readQuireName(id).quire, words }))
    const last = quires.reduce((most, { quire }) => Math.max(most, quire), -1)
    /** One more than the best rank of each story; 0 where it has not the word. */
    const best = new Uint8Array((last + 1) * QUIRE)
    for (const { quire, words } of quires) {
      const keep = (place: number, rank: number): void => {
        const story = quire * QUIRE + place
        if (rank >= (best[story] ?? 0)) best[story] = rank + 1
      }
      for (const place of words) readPlace(place, keep)
    }
    const ranks = new Map<number, number>()
    for (let story = best.length - 1; story >= 0; story -= 1) {
      const rank = best[story] ?? 0
      if (rank > 0) ranks.set(story, rank - 1)
    }
    return ranks
  }

  return {
    common: orderCommon(commonWords),
    readCalendar: () => readCalendar(CALENDAR_FILE),
    findWord: remember(findWord, WORDS_KEPT),
    findId: async (story) => {
      const { file, place } = placeInList(build ?? (await readCalendar(CALENDAR_FILE)).build, story)
      return readIdList(await readList(file), place)
    },
  }
}
