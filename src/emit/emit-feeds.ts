import type { Edition } from '#news/edition.ts'
import { ATOM_FEED, JSON_FEED, RSS_FEED } from '#news/machine-paths.ts'
import type { Emitted } from './emit-data.ts'
import type { FeedSetting } from './feed.ts'
import type { Keyed } from './keyed.ts'
import { editionFeed, listSectionFeeds, listSpeakerFeeds } from './list-feeds.ts'
import { writeAtom } from './write-atom.ts'
import { writeJsonFeed } from './write-json-feed.ts'
import { writeRss } from './write-rss.ts'

const file = (path: string, text: string): Emitted => [path.slice(1), text]

type Setting = Omit<FeedSetting, 'summary'>

/** The edition's feeds in three formats, one file at a time. */
export function* emitFeeds(edition: Edition, setting: Setting): Generator<Emitted, void> {
  const all = { ...setting, summary: edition.summary }
  const feed = editionFeed(edition)
  yield file(RSS_FEED, writeRss(feed, RSS_FEED, all))
  const atom = writeAtom(feed, ATOM_FEED, all)
  if (atom !== null) yield file(ATOM_FEED, atom)
  yield file(JSON_FEED, writeJsonFeed(feed, JSON_FEED, all))
}

/** RSS for each section and speaker; beside their inputs they are made from the setting. */
export function* emitListFeeds(edition: Edition, setting: Setting): Generator<Keyed, void> {
  const all = { ...setting, summary: edition.summary }
  for (const { path, inputs, open } of [...listSectionFeeds(edition), ...listSpeakerFeeds(edition)])
    yield { path: path.slice(1), inputs, make: () => writeRss(open(), path, all) }
}
