import { writePlace, type Holder } from '#news/quire-place.ts'
import { RANKS, writeQuireName } from '#news/search-index.ts'
import { cutChunks, type Entry } from './cut-chunks.ts'
import { pack } from './pagefind-bytes.ts'
import { PLACES, type Postings } from './postings.ts'
import type { Cbor } from './read-cbor.ts'

/** The index has one language: its words are folded the same whatever theirs. */
const LANGUAGE = 'unknown'

/** The length of every record, which therefore counts for nothing. */
const WORDS = 100

/** `[word, [[step to the quire, [place], []], …], []]` */
function writeEntry([word, postings]: Entry): Cbor {
  const quires = new Map<number, Holder[]>()
  for (const posting of postings) {
    const quire = Math.floor(posting / PLACES)
    const holders = quires.get(quire) ?? []
    quires.set(quire, holders)
    const story = Math.floor((posting % PLACES) / RANKS)
    // A story comes once for each of its ranks, the best one last.
    if (holders.at(-1)?.[0] === story) holders.pop()
    holders.push([story, posting % RANKS])
  }
  let before = 0
  const steps = [...quires].map(([quire, holders]) => {
    const step = quire - before
    before = quire
    return [step, [writePlace(holders)], []]
  })
  return [word, steps, []]
}

type Binding = {
  postings: Postings
  /** How many quires there are. */
  quires: number
  /** Names what the index was made from. */
  build: string
  /** Pagefind's, which its library compares with its own. */
  version: string
}

/** The files of an index for Pagefind's library, in finer chunks and with shorter names than its own. */
export function* bindIndex(binding: Binding): Generator<readonly [path: string, content: Uint8Array], void> {
  const { postings, quires, build, version } = binding
  const chunks: Cbor[] = []
  for (const { from, to, entries } of cutChunks(postings)) {
    const name = `${build}-${chunks.length.toString(36).padStart(3, '0')}`
    chunks.push([from, to, name])
    yield [`index/${name}.pf_index`, pack([entries.map(writeEntry)])]
  }
  const pages = Array.from({ length: quires }, (_, quire) => [writeQuireName(build, quire), WORDS])
  const hash = `${LANGUAGE}_${build}`
  yield [`pagefind.${hash}.pf_meta`, pack([version, pages, chunks, [], [], []])]
  const languages = { [LANGUAGE]: { hash, wasm: LANGUAGE, page_count: quires } }
  yield ['pagefind-entry.json', Buffer.from(JSON.stringify({ version, languages, include_characters: [] }))]
}
