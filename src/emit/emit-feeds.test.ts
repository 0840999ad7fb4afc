import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import type { Edition } from '#news/edition.ts'
import { emitFeeds, emitListFeeds } from './emit-feeds.ts'
import { paragraph, sampleStory, sampleEdition, sampleSpeakerPage, sampleSheet } from './sample-edition.ts'

const SITE = { origin: 'https://example.org', base: '/news/' }

const dated = sampleStory('0a1b2c3d', {
  headline: '“Fog & tide”',
  path: '/article/fog-tide-0a1b2c3d',
  byline: ['Mara Lind', 'Tom Okafor'],
  published: '2031-05-03',
  updated: '2031-05-04T09:30:00+02:00',
  standfirst: 'Boats <wait>.',
})
const undated = sampleStory('11223344', {
  headline: 'Why it is foggy',
  path: '/article/why-it-is-foggy-11223344',
  body: [paragraph('Warm air over cold water.')],
})
const edition = sampleEdition([dated, undated])

const pressFeeds = (of: Edition, hasCards: boolean): ReadonlyMap<string, string> =>
  new Map([
    ...emitFeeds(of, { site: SITE, hasCards }),
    ...[...emitListFeeds(of, { site: SITE, hasCards })].map(({ path, make }): [string, string] => [
      path,
      make(),
    ]),
  ])

const filesOf = (...articles: readonly (typeof dated)[]): ReadonlyMap<string, string> =>
  pressFeeds(sampleEdition(articles), true)

const files = filesOf(dated, undated)
const textOf = (path: string): string => files.get(path) ?? ''

test('three feeds of the edition, one of each section', () => {
  expect([...files.keys()]).toEqual([
    'feed.xml',
    'feed.atom',
    'feed.json',
    'section/sea/feed.xml',
    'section/harbour/feed.xml',
  ])
})

test('RSS carries every story, without a date where the copy has none', () => {
  const feed = parseRssFeed(textOf('feed.xml'))
  expect(feed).toMatchObject({
    title: 'Harbour Post',
    link: 'https://example.org/news/',
    description: 'News & tides',
    language: 'en',
    atom: { links: [{ href: 'https://example.org/news/feed.xml', rel: 'self' }] },
  })
  expect(feed.items?.[0]).toMatchObject({
    title: '“Fog & tide”',
    link: 'https://example.org/news/article/fog-tide-0a1b2c3d',
    guid: { value: 'https://example.org/news/article/0a1b2c3d', isPermaLink: false },
    pubDate: 'Sat, 03 May 2031 00:00:00 GMT',
    description: 'Boats &lt;wait&gt;.',
    content: { encoded: '<p>Boats &lt;wait&gt;.</p>\n<p>Ferries stay in port.</p>' },
    dc: { creators: ['Mara Lind', 'Tom Okafor'] },
    media: { contents: [{ url: 'https://example.org/news/cards/0a1b2c3d.png', width: 1200, height: 630 }] },
  })
  expect(feed.items?.[1]).toMatchObject({ title: 'Why it is foggy' })
  expect(feed.items?.[1]?.pubDate).toBe(undefined)
})

test('Atom has an entry for each dated story', () => {
  const feed = parseAtomFeed(textOf('feed.atom'))
  expect(feed).toMatchObject({
    id: 'https://example.org/news/feed.atom',
    title: { value: 'Harbour Post' },
    updated: '2031-05-04T07:30:00Z',
    authors: [{ name: 'Harbour Post' }],
  })
  expect(feed.entries).toHaveLength(1)
  expect(feed.entries?.[0]).toMatchObject({
    id: 'https://example.org/news/article/0a1b2c3d',
    title: { value: '“Fog & tide”' },
    published: '2031-05-03T00:00:00Z',
    updated: '2031-05-04T07:30:00Z',
    authors: [{ name: 'Mara Lind' }, { name: 'Tom Okafor' }],
    summary: { value: 'Boats <wait>.' },
    content: { type: 'html', value: '<p>Boats &lt;wait&gt;.</p>\n<p>Ferries stay in port.</p>' },
  })
})

test('what Atom can make no entry of stands beside its entries, in full', () => {
  expect(textOf('feed.atom')).toContain(
    '<section xmlns="http://www.w3.org/1999/xhtml" title="Stories without a date"><article>' +
      '<h1><a href="https://example.org/news/article/why-it-is-foggy-11223344">Why it is foggy</a></h1>\n' +
      '<p>Warm air over cold water.</p></article></section>',
  )
})

test('without any date there is no Atom', () => {
  expect(filesOf(undated).has('feed.atom')).toBe(false)
  expect(filesOf(undated).has('feed.xml')).toBe(true)
})

test('JSON Feed carries every story, and claims nothing the copy does not say', () => {
  const feed = parseJsonFeed(textOf('feed.json'))
  expect(feed).toMatchObject({ title: 'Harbour Post', feed_url: 'https://example.org/news/feed.json' })
  expect(feed.items?.[1]).toEqual({
    id: 'https://example.org/news/article/11223344',
    url: 'https://example.org/news/article/why-it-is-foggy-11223344',
    title: 'Why it is foggy',
    summary: 'Warm air over cold water.',
    content_html: '<p>Warm air over cold water.</p>',
    image: 'https://example.org/news/cards/11223344.png',
    tags: ['Sea'],
    language: 'en',
  })
})

test('a section has its own stories, and may have none', () => {
  const sea = parseRssFeed(textOf('section/sea/feed.xml'))
  expect([sea.title, sea.items?.length]).toEqual(['Harbour Post: Sea', 2])
  const harbour = parseRssFeed(textOf('section/harbour/feed.xml'))
  expect([harbour.title, harbour.items?.length ?? 0]).toEqual(['Harbour Post: Harbour', 0])
})

test('a speaker who has a page has a feed of the stories that quote them', () => {
  const page = sampleSpeakerPage('mara-lind', 'Mara Lind', [dated])
  const quotesPages = [page, { ...page, page: 2, stories: [] }].map(sampleSheet)
  const feeds = pressFeeds({ ...edition, quotesPages }, false)
  expect([...feeds.keys()].filter((path) => path.startsWith('quotes/'))).toEqual([
    'quotes/mara-lind/feed.xml',
  ])
  expect(parseRssFeed(feeds.get('quotes/mara-lind/feed.xml') ?? '')).toMatchObject({
    title: 'Harbour Post: Mara Lind',
    link: 'https://example.org/news/quotes/mara-lind',
    items: [{ title: '“Fog & tide”' }],
  })
})

test('a feed carries the first fifty stories of the order', () => {
  const many = Array.from({ length: 60 }, (_, i) =>
    sampleStory(String(10_000_000 + i), { headline: `Fog ${i}` }),
  )
  const feed = parseRssFeed(filesOf(...many).get('feed.xml') ?? '')
  expect([feed.items?.length, feed.items?.[0]?.title, feed.items?.at(-1)?.title]).toEqual([
    50,
    'Fog 0',
    'Fog 49',
  ])
})
