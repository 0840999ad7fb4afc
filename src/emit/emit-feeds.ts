import type { Edition } from '#news/edition.ts'
import { ATOM_FEED, JSON_FEED, RSS_FEED, sectionFeedPath, speakerFeedPath } from '#news/machine-paths.ts'
import type { Emitted } from './emit-data.ts'
import type { FeedSetting } from './feed.ts'
import { editionFeed, listSectionFeeds, listSpeakerFeeds } from './list-feeds.ts'
import { writeAtom } from './write-atom.ts'
import { writeJsonFeed } from './write-json-feed.ts'
import { writeRss } from './write-rss.ts'

const file = (path: string, text: string): Emitted => [path.slice(1), text]

/** The edition's feeds in three formats, and RSS for each section and speaker, one file at a time. */
export function* emitFeeds(
  edition: Edition,
  setting: Omit<FeedSetting, 'summary'>,
): Generator<Emitted, void> {
  const all = { ...setting, summary: edition.summary }
  const feed = editionFeed(edition)
  yield file(RSS_FEED, writeRss(feed, RSS_FEED, all))
  const atom = writeAtom(feed, ATOM_FEED, all)
  if (atom !== null) yield file(ATOM_FEED, atom)
  yield file(JSON_FEED, writeJsonFeed(feed, JSON_FEED, all))
  for (const [section, sectionFeed] of listSectionFeeds(edition)) {
    const path = sectionFeedPath(section)
    yield file(path, writeRss(sectionFeed, path, all))
  }
  for (const [speaker, speakerFeed] of listSpeakerFeeds(edition)) {
    const path = speakerFeedPath(speaker)
    yield file(path, writeRss(speakerFeed, path, all))
  }
}
