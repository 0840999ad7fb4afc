import type { Article } from '#news/article.ts'
import { describeStory } from '#news/describe-story.ts'
import { isDated } from '#news/feed-stories.ts'
import { lastingPath, twinPath } from '#news/machine-paths.ts'
import { toAddress } from '#news/site.ts'
import { writeInstant } from '#news/write-instant.ts'
import type { Feed, FeedSetting } from './feed.ts'
import { nameSection } from './name-section.ts'
import { writeElement, writeEmpty, writeParent, writeText } from './write-element.ts'
import { writePicture } from './write-picture.ts'
import { writeStory } from './write-story.ts'
import { writeUndated } from './write-undated.ts'

const NAMESPACES = {
  xmlns: 'http://www.w3.org/2005/Atom',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

const changedAt = ({ published, updated }: Article): string => writeInstant(updated ?? published ?? '') ?? ''

function writeEntry(article: Article, setting: FeedSetting): string {
  const { summary, site } = setting
  const { language } = article
  const story = writeStory(article, summary.language)
  const inside = [
    writeText('id', toAddress(site, lastingPath(article.id))),
    writeText('title', article.headline),
    writeEmpty('link', { rel: 'alternate', type: 'text/html', href: toAddress(site, article.path) }),
    writeEmpty('link', {
      rel: 'alternate',
      type: 'text/markdown',
      href: toAddress(site, twinPath(article.path)),
    }),
    writeText('updated', changedAt(article)),
    writeText('published', article.published === null ? null : writeInstant(article.published)),
    ...article.byline.map((name) => writeElement('author', writeText('name', name))),
    writeEmpty('category', { term: article.section, label: nameSection(article, summary) }),
    writeText('summary', describeStory(article)),
    writeText('content', story, { type: 'html' }),
    writePicture(article.id, setting),
  ]
  return writeParent('entry', inside, {
    'xml:lang': language === summary.language ? null : language,
  })
}

/**
 * A feed as Atom with whole texts (RFC 4287); `null` when no story has a date. Atom demands to know when an
 * entry changed, so a story whose copy names no date is no entry: see `writeUndated` for where it stands.
 * The publication is the author of the feed, as Atom demands one, and people are those of their stories.
 */
export function writeAtom(feed: Feed, path: string, setting: FeedSetting): string | null {
  const { summary, site } = setting
  const dated = feed.stories.filter(isDated)
  const updated = dated.map(changedAt).reduce((newest, at) => (at > newest ? at : newest), '')
  if (updated === '') return null
  const inside = [
    writeText('id', toAddress(site, path)),
    writeText('title', feed.title),
    writeText('subtitle', feed.description),
    writeText('updated', updated),
    writeEmpty('link', { rel: 'self', type: 'application/atom+xml', href: toAddress(site, path) }),
    writeEmpty('link', { rel: 'alternate', type: 'text/html', href: toAddress(site, feed.page) }),
    writeElement('author', writeText('name', summary.name)),
    ...dated.map((article) => writeEntry(article, setting)),
    writeUndated(
      feed.stories.filter((article) => !isDated(article)),
      setting,
    ),
  ]
  const head = '<?xml version="1.0" encoding="utf-8"?>'
  return `${head}\n${writeParent('feed', inside, { 'xml:lang': summary.language, ...NAMESPACES })}\n`
}
