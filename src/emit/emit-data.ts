import { toPublicArticle } from '#news/to-public-article.ts'
import type { Edition } from '#news/edition.ts'
import { imprintOf } from '#news/imprint.ts'
import { articleDataPath, imprintDataPath, onwardDataPath } from '#news/paths.ts'
import { EDITION_DATA, FRONT_DATA, nearDataPath, sectionDataPath } from '#news/paths.ts'
import type { IsAsked } from '#news/part.ts'
import type { Payload } from '#news/payloads.ts'
import { shardPaths } from './shard-paths.ts'

export type Emitted = readonly [path: string, text: string]

const toText = (payload: Payload): string => JSON.stringify(payload)

/**
 * The edition's JSON files, one at a time, so that none is held longer than it takes to write it. No file
 * lists every story, and none holds what was removed from a story's copy or what was odd in it.
 */
export function* emitEdition(edition: Edition, isAsked: IsAsked = () => true): Generator<Emitted, void> {
  for (const file of emitCommon(edition)) if (isAsked(file[0])) yield file
  yield* emitStories(edition, isAsked)
}

function* emitCommon(edition: Edition): Generator<Emitted, void> {
  yield [EDITION_DATA, toText(edition.summary)]
  yield [FRONT_DATA, toText(edition.front)]
  for (const page of edition.sectionPages) {
    yield [sectionDataPath(page.slug, page.page), toText(page)]
  }
  for (const [shard, paths] of shardPaths(edition.articles).entries())
    yield [nearDataPath(shard), toText(paths)]
}

function* emitStories(edition: Edition, isAsked: IsAsked): Generator<Emitted, void> {
  for (const article of edition.articles) {
    if (!isAsked(article.id)) continue
    const onward = edition.onward.get(article.id)
    if (onward === undefined) throw new Error(`The edition has no onward links for ${article.id}`)
    const story = toText(toPublicArticle(article))
    yield [articleDataPath(article.id), story]
    yield [imprintDataPath(article.id, imprintOf(story)), story]
    yield [onwardDataPath(article.id), toText(onward)]
  }
}
