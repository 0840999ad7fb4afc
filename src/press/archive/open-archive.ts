import { hash as digest, randomUUID } from 'node:crypto'
import { mkdirSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { openNoting } from '#link/note-story.ts'
import { openVocabulary } from '#link/vocabulary.ts'
import { tellArticle } from '#news/measure-article.ts'
import type { Parsed } from '#news/parsed.ts'
import { createBatchFile, type Span } from '#press/batch-file.ts'
import { openDetaching } from './detach-gist.ts'
import type { Entry, Place, Stat } from './entry.ts'
import { isSure } from './is-sure.ts'
import { keepState, NOTHING, readKept } from './kept-state.ts'
import { listFiled, type Filed } from './list-filed.ts'
import { nameSeeds } from './name-seeds.ts'
import { writeTexts, type Texts } from './open-texts.ts'

const CACHE = 'node_modules/.cache/broadsheet/parsed'
/** Each build that parses something adds a file of texts; from so many on they are made one again. */
const MOST_FILES = 64

const hashOf = (content: string | Uint8Array): string => digest('sha1', content).slice(0, 16)

/** A seed as the file system has it; `read` reads it. */
export type Found = { path: string; stat: Stat; read: () => Uint8Array }

/** An archive while its seeds are gone through. */
export type Filing = {
  /** Files a seed: what it came to when it was last read, else what `parse` makes of its bytes now. */
  file: (found: Found, parse: (bytes: Uint8Array) => Parsed) => void
  /** Keeps what was filed, and only that: the next build finds all of it or, had this one been stopped, none. */
  close: () => Filed
}

/** Opens what was kept of a folder of seeds by this version of the code. */
export function openArchive(seeds: string, version: string): Filing {
  mkdirSync(CACHE, { recursive: true })
  const { folder, stem } = nameSeeds(seeds, version)
  const name = `${stem}.${randomUUID()}`
  const kept = readKept(CACHE, stem)
  const { state, open } = kept
  const vocabulary = openVocabulary(state.words, state.runs)
  const note = openNoting(vocabulary)
  const detach = openDetaching()
  const shallUnite = open.length >= MOST_FILES
  const files = shallUnite ? [] : [...state.files]
  const entries = new Map<string, Entry>()
  let fresh: ReturnType<typeof createBatchFile> | null = null
  let hasChanged = false

  const put = (content: string | Uint8Array): Span => {
    fresh ??= createBatchFile(join(CACHE, `${name}.texts`))
    return fresh.add(content)
  }
  const putTexts = ([told, untold, said]: Texts): Place => {
    const [at, length] = put(told)
    return [files.length, at, length, put(untold)[1], put(said)[1]]
  }
  const unite = ([file, at, ...lengths]: Place): Place => {
    const bytes = Buffer.alloc(lengths[0] + lengths[1] + lengths[2])
    readSync(open[file] ?? -1, bytes, 0, bytes.length, at)
    return [files.length, put(bytes)[0], ...lengths]
  }
  const keep = (entry: Entry): void => {
    entries.set(
      entry.path,
      shallUnite && entry.kind === 'story' ? { ...entry, place: unite(entry.place) } : entry,
    )
  }
  const add = (known: Pick<Entry, 'path' | 'stat' | 'seen' | 'hash'>, parsed: Parsed): void => {
    if (parsed.kind === 'spiked')
      entries.set(known.path, { ...known, kind: 'spiked', notices: parsed.notices })
    else {
      const story = tellArticle(parsed.article)
      // Its address comes from its path.
      const stamp = hashOf(`${known.path}\n${known.hash}`)
      const { gist, utterances } = note({ seed: known.path, stamp, article: story.article })
      const place = putTexts(writeTexts(story, utterances))
      entries.set(known.path, { ...known, kind: 'story', place, gist: detach(gist) })
    }
  }
  const file: Filing['file'] = ({ path, stat, read }, parse) => {
    const known = state.entries.get(path)
    if (known !== undefined && isSure(known, stat)) return keep(known)
    hasChanged = true
    const seen = Date.now()
    const bytes = read()
    const hash = hashOf(bytes)
    if (known?.hash === hash) keep({ ...known, stat, seen })
    else add({ path, stat, seen, hash }, parse(bytes))
  }
  const close: Filing['close'] = () => {
    if (hasChanged || shallUnite || entries.size !== state.entries.size) {
      if (fresh !== null) files.push([`${name}.texts`, fresh.close()])
      const { lexicon, book } = vocabulary
      keepState(
        { cache: CACHE, folder, stem, name },
        { files, words: lexicon.words, runs: book.runs, entries },
        shallUnite ? NOTHING : kept,
      )
    }
    const old = shallUnite ? [] : open
    const all = fresh === null ? old : [...old, openSync(join(CACHE, `${name}.texts`), 'r')]
    return listFiled(entries, vocabulary, all)
  }
  return { file, close }
}
