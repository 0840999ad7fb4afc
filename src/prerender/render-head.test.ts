import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { namedHead } from '#read/page-head.ts'
import { renderHead } from './render-head.ts'
import { sampleHead, sampleSetting } from './sample-head.ts'

type Given = Parameters<typeof renderHead>

/** The head's elements, each as `[attribute that names it, what it holds]`. */
function listTold(...given: Given): readonly (readonly [string | null, string | null])[] {
  const { document } = parseHTML(`<html><head>${renderHead(...given)}</head></html>`)
  return [...document.querySelectorAll('meta')].map((element) => [
    element.getAttribute('name') ?? element.getAttribute('property'),
    element.getAttribute('content'),
  ])
}

const listLinks = (...given: Given): readonly string[] => {
  const { document } = parseHTML(`<html><head>${renderHead(...given)}</head></html>`)
  return [...document.querySelectorAll('link[rel="alternate"]')].map(
    (element) => `${element.getAttribute('type')} ${element.getAttribute('href')}`,
  )
}

const CARD = { path: '/cards/0a1b2c3d.png', alt: 'Fog & tide', width: 1200, height: 630 }

test('a story tells its facts, in names that previews know', () => {
  const head = sampleHead({ byline: ['Mara Lind', 'Tom Okafor'], published: '2031-05-03' })
  expect(listTold(head, sampleSetting({ picture: CARD }))).toEqual([
    ['description', 'Ferries stay in port.'],
    ['og:type', 'article'],
    ['og:site_name', 'Harbour Post'],
    ['og:title', '“Fog” & tide'],
    ['og:description', 'Ferries stay in port.'],
    ['og:url', 'https://example.org/news/article/fog-0a1b2c3d'],
    ['author', 'Mara Lind, Tom Okafor'],
    ['article:published_time', '2031-05-03'],
    ['article:section', 'Sea'],
    ['article:author', 'Mara Lind'],
    ['article:author', 'Tom Okafor'],
    ['og:image', 'https://example.org/news/cards/0a1b2c3d.png'],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', 'Fog & tide'],
    ['twitter:card', 'summary_large_image'],
    ['twitter:image', 'https://example.org/news/cards/0a1b2c3d.png'],
    ['twitter:image:alt', 'Fog & tide'],
    ['twitter:title', '“Fog” & tide'],
    ['twitter:description', 'Ferries stay in port.'],
  ])
})

const localeOf = (language: string) =>
  new Map(listTold(sampleHead({ language }), sampleSetting())).get('og:locale')

test('a locale names a country', () => {
  expect([localeOf('en-GB'), localeOf('zh-Hant'), localeOf('en')]).toEqual(['en_GB', undefined, undefined])
})

test('without a card the preview is a small one', () => {
  const told = new Map(listTold(sampleHead(), sampleSetting()))
  expect([told.get('twitter:card'), told.has('og:image')]).toEqual(['summary', false])
})

test('a story names its Markdown twin and the feeds', () => {
  expect(listLinks(sampleHead(), sampleSetting())).toEqual([
    'text/markdown https://example.org/news/article/fog-0a1b2c3d.md',
    'application/rss+xml https://example.org/news/feed.xml',
    'application/atom+xml https://example.org/news/feed.atom',
    'application/feed+json https://example.org/news/feed.json',
  ])
})

test('a section names its own feed before the others, on every page of it', () => {
  const { summary } = sampleSetting()
  const head = namedHead('Sea, page 2', '/section/sea/2', summary)
  expect(listLinks(head, sampleSetting({ kind: 'section', hasAtom: false }))).toEqual([
    'application/rss+xml https://example.org/news/section/sea/feed.xml',
    'application/rss+xml https://example.org/news/feed.xml',
    'application/feed+json https://example.org/news/feed.json',
  ])
})

test('without a public address only the twin is there', () => {
  const site = { origin: null, base: '/' }
  expect(listLinks(sampleHead(), sampleSetting({ site }))).toEqual(['text/markdown /article/fog-0a1b2c3d.md'])
})

test('a page that was never printed is nobody’s to find', () => {
  const { summary } = sampleSetting()
  const head = namedHead('This page was never printed', '/404', summary)
  const setting = sampleSetting({ kind: 'missing' })
  expect(new Map(listTold(head, setting)).get('robots')).toBe('noindex')
  expect(listLinks(head, setting)).toEqual([])
})
