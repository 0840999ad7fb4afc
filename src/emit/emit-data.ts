import type { Edition } from '#news/edition.ts'
import { openArticles } from '#news/open-articles.ts'
import { EDITION_DATA, FRONT_DATA, nearDataPath, sectionDataPath } from '#news/paths.ts'
import { quotesDataPath, topicDataPath } from '#news/paths.ts'
import type { Payload } from '#news/payloads.ts'
import { emitStory } from './emit-story.ts'
import { shardPaths } from './shard-paths.ts'

export type Emitted = readonly [path: string, text: string]

const toText = (payload: Payload): string => JSON.stringify(payload)

/** The JSON files of the whole edition, one at a time; none of them lists every story. */
export function* emitCommon(edition: Edition): Generator<Emitted, void> {
  yield [EDITION_DATA, toText(edition.summary)]
  yield [FRONT_DATA, toText(edition.front)]
  for (const page of edition.sectionPages) {
    yield [sectionDataPath(page.slug, page.page), toText(page)]
  }
  for (const [shard, paths] of shardPaths(edition.stories).entries())
    yield [nearDataPath(shard), toText(paths)]
  for (const { speaker, page, make } of edition.quotesPages)
    yield [quotesDataPath(speaker, page), toText(make())]
  for (const page of edition.topicPages) yield [topicDataPath(page.slug, page.page), toText(page)]
}

/**
 * The edition's JSON files and its stories' twins, one at a time, so that none is held longer than it takes to
 * write it. None holds what was removed from a story's copy or what was odd in it.
 */
export function* emitEdition(edition: Edition): Generator<Emitted, void> {
  yield* emitCommon(edition)
  for (const article of openArticles(edition))
    for (const [path, make] of emitStory(edition, article)) yield [path, make()]
}
