import { expect, test } from 'vitest'
import { emitMaps } from './emit-maps.ts'
import { emitSitemap } from './emit-sitemap.ts'
import { sampleStory, sampleEdition, sampleSpeakerPage, sampleSheet } from './sample-edition.ts'

const SITE = { origin: 'https://example.org', base: '/' }
const today = sampleStory('0a1b2c3d', { published: '2031-05-04T14:30', path: '/article/fog-0a1b2c3d' })
const yesterday = sampleStory('22334455', { published: '2031-05-03', path: '/article/tide-22334455' })
const lastWeek = sampleStory('33445566', { published: '2031-04-27', path: '/article/salt-33445566' })
const undated = sampleStory('11223344', { path: '/article/why-11223344' })
const edition = sampleEdition([today, yesterday, lastWeek, undated])

const locations = (xml: string | undefined): readonly string[] =>
  [...(xml ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '')

test('the sitemap lists every page, a story with its date if it has one', () => {
  const speaker = sampleSpeakerPage('ada-field', 'Ada Field', [today])
  const quotesPages = [{ ...speaker, speaker: null }, speaker, { ...speaker, page: 2 }].map(sampleSheet)
  const topic = { slug: 'harwick', name: 'Harwick', pages: 2, stories: 50, teasers: [] }
  const topicPages = [
    { ...topic, page: 1 },
    { ...topic, page: 2 },
  ]
  const files = new Map(emitMaps({ ...edition, quotesPages, topicPages }, SITE))
  expect(files.get('sitemap.xml')).toBe(
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      '<url><loc>https://example.org/</loc></url>',
      '<url><loc>https://example.org/section/sea</loc></url>',
      '<url><loc>https://example.org/section/harbour</loc></url>',
      '<url><loc>https://example.org/quotes</loc></url>',
      '<url><loc>https://example.org/quotes/ada-field</loc></url>',
      '<url><loc>https://example.org/quotes/ada-field/2</loc></url>',
      '<url><loc>https://example.org/topic/harwick</loc></url>',
      '<url><loc>https://example.org/topic/harwick/2</loc></url>',
      '<url><loc>https://example.org/article/fog-0a1b2c3d</loc><lastmod>2031-05-04T14:30:00Z</lastmod></url>',
      '<url><loc>https://example.org/article/tide-22334455</loc><lastmod>2031-05-03</lastmod></url>',
      '<url><loc>https://example.org/article/salt-33445566</loc><lastmod>2031-04-27</lastmod></url>',
      '<url><loc>https://example.org/article/why-11223344</loc></url>',
      '</urlset>',
      '',
    ].join('\n'),
  )
})

test('the news sitemap lists the stories of the last two days', () => {
  const files = new Map(emitMaps(edition, SITE))
  expect(locations(files.get('sitemap-news.xml'))).toEqual([
    'https://example.org/article/fog-0a1b2c3d',
    'https://example.org/article/tide-22334455',
  ])
  expect(files.get('sitemap-news.xml')).toContain(
    '<news:news><news:publication><news:name>Harbour Post</news:name><news:language>en</news:language></news:publication>' +
      '<news:publication_date>2031-05-03</news:publication_date><news:title>Fog</news:title></news:news>',
  )
})

test('robots.txt names the maps there are', () => {
  expect(new Map(emitMaps(edition, SITE)).get('robots.txt')).toBe(
    'User-agent: *\nAllow: /\nSitemap: https://example.org/sitemap.xml\nSitemap: https://example.org/sitemap-news.xml\n',
  )
  expect(new Map(emitMaps(sampleEdition([undated]), SITE)).get('robots.txt')).toBe(
    'User-agent: *\nAllow: /\nSitemap: https://example.org/sitemap.xml\n',
  )
})

test('without a public address there is nothing to map', () => {
  expect([...emitMaps(edition, { origin: null, base: '/' })]).toEqual([
    ['robots.txt', 'User-agent: *\nAllow: /\n'],
  ])
})

test('a sitemap too long for one file is an index of parts', () => {
  const files = new Map(emitSitemap(edition, SITE, 3))
  expect([...files.keys()]).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml', 'sitemap.xml'])
  expect([...files].slice(0, 3).flatMap(([, xml]) => locations(xml))).toHaveLength(7)
  expect(locations(files.get('sitemap.xml'))).toEqual([
    'https://example.org/sitemap-1.xml',
    'https://example.org/sitemap-2.xml',
    'https://example.org/sitemap-3.xml',
  ])
})
