import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EditionSettings } from '#news/edition.ts'
import { openArticles } from '#news/open-articles.ts'
import type { ParsedArticle } from '#news/parsed.ts'
import { sampleParagraph } from '#news/sample-block.ts'
import { holdArticles } from './hold-articles.ts'
import { linkEdition } from './link-edition.ts'
import { sampleQuotes, sampleSettings, sampleStory } from './sample-copy.ts'

test('an edition without stories is one, with its named sections', () => {
  const settings = { ...sampleSettings, sections: [{ slug: 'sea', name: 'The sea' }] }
  const edition = linkEdition(holdArticles([]), settings)
  expect(edition.summary).toEqual({
    name: 'The Ferry Post',
    tagline: null,
    language: 'en',
    sections: [{ slug: 'sea', name: 'The sea', stories: 0 }],
    stories: 0,
  })
  expect(edition.sectionPages.map(({ slug, teasers }) => [slug, teasers])).toEqual([['sea', []]])
  expect(edition.notices).toEqual([])
})

test('links a small edition: lead, next, read also, with reasons', () => {
  const field = sampleQuotes(['A. Field', 'It is late.'])
  const stories = [
    sampleStory(1, { headline: 'The bridge is open', quotes: field, next: { title: 'A fire at sea' } }),
    sampleStory(2, { headline: 'Why it closed', published: '2024-03-14', readAlso: [{ title: 'Lost' }] }),
    sampleStory(3, { headline: 'Fog', section: 'sea', quotes: sampleQuotes(['Ada Field', 'Ships wait.']) }),
    sampleStory(4, { headline: 'Rain', readAlso: [{ title: 'FOG' }], next: { title: 'Why it closed' } }),
  ]
  const settings = {
    ...sampleSettings,
    lead: '00000001',
    pinned: ['12345678'],
    aliases: { 'Ada Field': ['A. Field'] },
  }
  const {
    stories: linked,
    openArticle,
    openOnward,
    front,
    notices,
  } = linkEdition(holdArticles(stories), settings)
  expect(linked.map(({ headline }) => headline)).toEqual([
    'The bridge is open',
    'Why it closed',
    'Fog',
    'Rain',
  ])
  expect(openArticle('00000001').quotes[0]?.speaker).toBe('Ada Field')
  expect(front.speakers).toBe(1)

  const onItsWay = ['The bridge is open', 'Rain', 'Why it closed', 'Fog']
  const shown = onItsWay
    .map((title) => openOnward(linked.find(({ headline }) => headline === title)?.id ?? ''))
    .map(({ readAlso, next, previous, nextElsewhere, listedElsewhere }) => ({
      readAlso: readAlso.map(({ teaser, reason }) => [teaser.headline, reason.kind]),
      next: next === null ? null : [next.teaser.headline, next.reason.kind],
      previous: previous?.headline ?? null,
      elsewhere: [nextElsewhere, ...listedElsewhere.map(({ title }) => title)],
    }))
  expect(shown).toEqual([
    {
      readAlso: [
        ['Fog', 'speaker'],
        ['Why it closed', 'section'],
        ['Rain', 'section'],
      ],
      next: ['Rain', 'section'],
      previous: null,
      elsewhere: ['A fire at sea'],
    },
    {
      readAlso: [
        ['Fog', 'listed'],
        ['The bridge is open', 'section'],
        ['Why it closed', 'section'],
      ],
      next: ['Why it closed', 'listed'],
      previous: 'The bridge is open',
      elsewhere: [null],
    },
    {
      readAlso: [
        ['The bridge is open', 'section'],
        ['Rain', 'section'],
        ['Fog', 'date'],
      ],
      next: ['Fog', 'date'],
      previous: 'Rain',
      elsewhere: [null, 'Lost'],
    },
    {
      readAlso: [
        ['The bridge is open', 'speaker'],
        ['Why it closed', 'date'],
        ['Rain', 'date'],
      ],
      next: null,
      previous: 'Why it closed',
      elsewhere: [null],
    },
  ])
  expect(notices).toEqual([
    {
      seed: 'edition.json',
      line: 1,
      column: 1,
      message:
        '“pinned” names 12345678, which is no story of this edition; give the eight characters at the end of a story’s address',
    },
    {
      seed: 'town/story-2.txt',
      line: 1,
      column: 1,
      message: 'read also: “Lost” is not in this edition; add it or ignore this',
    },
  ])
})

/** Small editions full of coincidence: few sections, speakers, titles and ids, and copy that names at random. */
const copy = fc.record({
  id: fc.integer({ min: 1, max: 15 }).map((digit) => digit.toString(16).repeat(8)),
  section: fc.constantFrom('town', 'sea', 'art'),
  headline: fc.constantFrom(
    'Bridge opens',
    'Bridge shuts in Harwick',
    'Fog',
    'The old ferry of Harwick sails on',
    'Rain',
  ),
  published: fc.constantFrom(null, '2024-03-14', '2024-03-15T10:00:00Z'),
  next: fc.option(fc.constantFrom('Fog', 'Rain', 'bridge opens', 'Nowhere').map((title) => ({ title }))),
  previous: fc.option(fc.constantFrom('Fog', 'Rain', 'Lost').map((title) => ({ title }))),
  readAlso: fc.array(
    fc.constantFrom('Fog', 'Rain', 'Lost').map((title) => ({ title })),
    { maxLength: 3 },
  ),
  quotes: fc
    .array(fc.constantFrom('Ada Field', 'A. Field', 'a sailor'), { maxLength: 2 })
    .map((speakers) => sampleQuotes(...speakers.map((name): [string, string] => [name, 'It is late.']))),
  body: fc.constant([sampleParagraph('Rain fell.')]),
})
const someStories = fc
  .array(copy, { maxLength: 40 })
  .map((fields) => fields.map((given, number) => sampleStory(number, given)))
const someSettings: fc.Arbitrary<EditionSettings> = fc.record({
  lead: fc.constantFrom(null, '11111111', 'eeeeeeee'),
  pinned: fc.constantFrom([], ['22222222', '11111111']),
  sections: fc.constantFrom(
    [],
    [
      { slug: 'sea', name: 'Sea' },
      { slug: 'sport', name: 'Sport' },
    ],
  ),
  aliases: fc.constantFrom({}, { 'Ada Field': ['A. Field'] }),
  name: fc.constant('Post'),
  tagline: fc.constant(null),
  language: fc.constant('en'),
})

const flatten = (edition: ReturnType<typeof linkEdition>) =>
  JSON.stringify({
    ...edition,
    stories: [...openArticles(edition)],
    quotesPages: edition.quotesPages.map(({ make }) => make()),
    onward: edition.stories.map(({ id }) => edition.openOnward(id)),
  })

test('every link lands on another story of the edition, none is suggested twice', () => {
  fc.assert(
    fc.property(someStories, someSettings, (stories: readonly ParsedArticle[], settings) => {
      const {
        stories: linked,
        openOnward,
        front,
        sectionPages,
      } = linkEdition(holdArticles(stories), settings)
      const paths = new Map(linked.map(({ id, path }) => [id, path]))
      expect(paths.size).toBe(stories.length)
      const teasers = [
        ...[front.lead?.teaser ?? [], front.second ?? []].flat(),
        ...front.departments.flatMap((department) => department.teasers),
        ...sectionPages.flatMap((page) => page.teasers),
      ]
      for (const { id, path } of teasers) expect(paths.get(id)).toBe(path)
      for (const from of paths.keys()) {
        const { readAlso, next, previous } = openOnward(from)
        const also = readAlso.map(({ teaser }) => teaser.id)
        expect(new Set([...also, from]).size).toBe(also.length + 1)
        expect(also).toHaveLength(Math.min(3, stories.length - 1))
        for (const to of [...also, next?.teaser.id, previous?.id]) {
          expect(to === undefined || (paths.has(to) && to !== from)).toBe(true)
        }
      }
    }),
  )
})

test('Next meets every story once, and Previous leads back the same way', () => {
  fc.assert(
    fc.property(someStories, someSettings, (stories: readonly ParsedArticle[], settings) => {
      const { openOnward, stories: linked } = linkEdition(holdArticles(stories), settings)
      const heads = linked.filter(({ id }) => openOnward(id).previous === null)
      expect(heads).toHaveLength(Math.min(1, stories.length))
      const met: string[] = []
      for (let at = heads[0]?.id; at !== undefined; at = openOnward(at).next?.teaser.id) {
        expect(openOnward(at).previous?.id).toBe(met.at(-1))
        met.push(at)
        if (met.length > stories.length) break
      }
      expect(met.toSorted()).toEqual(linked.map(({ id }) => id).toSorted())
    }),
  )
})

test('the same stories in any order make the same edition', () => {
  const shuffled = someStories.chain((stories) =>
    fc.tuple(fc.constant(stories), fc.shuffledSubarray(stories, { minLength: stories.length })),
  )
  fc.assert(
    fc.property(shuffled, someSettings, ([stories, others], settings) => {
      expect(flatten(linkEdition(holdArticles(others), settings))).toBe(
        flatten(linkEdition(holdArticles(stories), settings)),
      )
    }),
  )
})
