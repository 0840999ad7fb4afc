import type { Edition } from '#news/edition.ts'
import { hashTwice } from '#news/hash-twice.ts'
import { countShards } from '#news/near-slugs.ts'
import { once } from '#news/once.ts'
import { EDITION_DATA, FRONT_DATA, nearDataPath, sectionDataPath } from '#news/paths.ts'
import { quotesDataPath, topicDataPath } from '#news/paths.ts'
import type { Payload } from '#news/payloads.ts'
import { tellList } from '#news/tell-inputs.ts'
import { emitStory } from './emit-story.ts'
import type { Keyed } from './keyed.ts'
import { layQuoted } from './lay-quoted.ts'
import { shardPaths } from './shard-paths.ts'

export type Emitted = readonly [path: string, text: string]

const toText = (payload: Payload): string => JSON.stringify(payload)

/** The JSON files of the whole edition. */
export function* emitCommon(edition: Edition): Generator<Emitted, void> {
  yield [EDITION_DATA, toText(edition.summary)]
  yield [FRONT_DATA, toText(edition.front)]
}

/** The JSON files of the stories' paths; none lists all of them. */
export function* emitNear({ stories }: Edition): Generator<Keyed, void> {
  const inputs = hashTwice(stories.map(({ path }) => path).join('\n')).join(' ')
  const shard = once(() => shardPaths(stories))
  for (let at = 0; at < countShards(stories.length); at += 1)
    yield { path: nearDataPath(at), inputs, make: () => toText(shard()[at] ?? []) }
}

/** The JSON files of the stories that quote. */
export function* emitQuoted({ quotedLists }: Edition): Generator<Keyed, void> {
  for (const list of quotedLists) yield* layQuoted(list)
}

/** The JSON files of its lists: the stories' paths, the pages of sections, quotes and topics, the stories that quote. */
export function* emitLists(edition: Edition): Generator<Keyed, void> {
  yield* emitNear(edition)
  for (const page of edition.sectionPages)
    yield {
      path: sectionDataPath(page.slug, page.page),
      inputs: tellList(page, edition),
      make: () => toText(page),
    }
  for (const { speaker, page, tell, make } of edition.quotesPages)
    yield { path: quotesDataPath(speaker, page), inputs: tell(), make: () => toText(make()) }
  yield* emitQuoted(edition)
  for (const page of edition.topicPages)
    yield {
      path: topicDataPath(page.slug, page.page),
      inputs: tellList(page, edition),
      make: () => toText(page),
    }
}

/**
 * The edition's JSON files and its stories' twins, one at a time, so that none is held longer than it takes to
 * write it. None holds what was removed from a story's copy or what was odd in it.
 */
export function* emitEdition(edition: Edition): Generator<Emitted, void> {
  yield* emitCommon(edition)
  for (const { path, make } of emitLists(edition)) yield [path, make()]
  for (const story of edition.stories)
    for (const [path, make] of emitStory(edition, story)) yield [path, make()]
}

/** The text of one of the edition's files, and no other story's is made; `null` when it has none of that path. */
export function findData(edition: Edition, wanted: string): string | null {
  // A story's files have its id in their names, or its whole path.
  for (const story of edition.stories.filter(({ id }) => wanted.includes(id)))
    for (const [path, make] of emitStory(edition, story)) if (path === wanted) return make()
  for (const [path, text] of emitCommon(edition)) if (path === wanted) return text
  for (const { path, make } of emitLists(edition)) if (path === wanted) return make()
  return null
}
