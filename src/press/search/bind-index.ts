import { writePlaces } from '#news/quire-places.ts'
import { COMMON_FILE, QUIRE, RANKS, writeQuireName } from '#news/search-index.ts'
import { cutChunks } from './cut-chunks.ts'
import type { Entry } from './group-words.ts'
import { listCommon } from './list-common.ts'
import { pack } from './pagefind-bytes.ts'
import type { Postings } from './postings.ts'
import type { Cbor } from './read-cbor.ts'

/** The index has one language: its words are folded the same whatever theirs. */
const LANGUAGE = 'unknown'

/** The length of every record, which therefore counts for nothing. */
const WORDS = 100

/** Ascending numbers as the steps from each to the next. */
const listSteps = (numbers: readonly number[]): number[] =>
  numbers.map((number, at) => number - (numbers[at - 1] ?? 0))

/** `[word, [[step to the quire, steps from place to place, []], …], []]` */
function writeEntry([word, postings]: Entry): Cbor {
  const quires = new Map<number, Map<number, number>>()
  for (const posting of postings) {
    const story = Math.floor(posting / RANKS)
    const quire = Math.floor(story / QUIRE)
    const holders = quires.get(quire) ?? new Map<number, number>()
    quires.set(quire, holders)
    // A story comes once for each of its ranks, the best one last.
    holders.set(story % QUIRE, posting % RANKS)
  }
  const numbers = listSteps([...quires.keys()])
  return [
    word,
    [...quires.values()].map((holders, at) => [numbers[at] ?? 0, listSteps(writePlaces([...holders])), []]),
    [],
  ]
}

type Binding = {
  postings: Postings
  /** How many stories there are. */
  stories: number
  /** Names what the index was made from. */
  build: string
  /** Pagefind's, which its library compares with its own. */
  version: string
}

/** The files of an index for Pagefind's library, in finer chunks and with shorter names than its own. */
export function* bindIndex(binding: Binding): Generator<readonly [path: string, content: Uint8Array], void> {
  const { postings, stories, build, version } = binding
  const quires = Math.max(1, Math.ceil(stories / QUIRE))
  const chunks: Cbor[] = []
  for (const [number, { ranges, entries }] of cutChunks(postings).entries()) {
    const name = `${build}-${number.toString(36).padStart(3, '0')}`
    for (const [from, to] of ranges) chunks.push([from, to, name])
    yield [`index/${name}.pf_index`, pack([entries.map(writeEntry)])]
  }
  const pages = Array.from({ length: quires }, (_, quire) => [writeQuireName(build, quire), WORDS])
  const hash = `${LANGUAGE}_${build}`
  yield [`pagefind.${hash}.pf_meta`, pack([version, pages, chunks, [], [], []])]
  const languages = { [LANGUAGE]: { hash, wasm: LANGUAGE, page_count: quires } }
  yield [COMMON_FILE, Buffer.from(JSON.stringify(listCommon(postings, stories)))]
  yield ['pagefind-entry.json', Buffer.from(JSON.stringify({ version, languages, include_characters: [] }))]
}
