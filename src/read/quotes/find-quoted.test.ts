import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import type { EditionSummary } from '#news/edition.ts'
import type { Onward } from '#news/onward.ts'
import { articleDataPath, EDITION_DATA, onwardDataPath, quotedDataPath } from '#news/paths.ts'
import type { Payload } from '#news/payloads.ts'
import { QUOTED_SHEET, type QuotedBy, type QuotedSheet } from '#news/quoted-list.ts'
import type { Quote } from '#news/quote.ts'
import { sampleParagraph } from '#news/sample-block.ts'
import { samplePublicArticle } from '#news/sample-public-article.ts'
import { PayloadError } from '#read/fetch-payload.ts'
import { findQuoted, type Asked } from './find-quoted.ts'

/* An edition of 410 stories, a day each of twenty days in turn; every tenth is of the sea. */
const COUNT = QUOTED_SHEET + 10
const DAYS = 20
const ids = Array.from({ length: COUNT }, (_, at) => at.toString(16).padStart(8, '0'))
const sectionOf = (at: number): string => (at % 10 === 0 ? 'sea' : 'town')
const dayOf = (at: number): number => Math.floor((at * DAYS) / COUNT) + 1
const writeDay = (at: number): string => `2031-05-${String(dayOf(at)).padStart(2, '0')}`

const said: Quote = {
  text: 'It is late.',
  speaker: 'Ada Field',
  speakerKind: 'person',
  role: null,
  block: 0,
  start: 0,
  end: 13,
  group: 0,
  fingerprint: 'f0',
}
const onward: Onward = {
  readAlso: [],
  listedElsewhere: [],
  next: null,
  nextElsewhere: null,
  previous: null,
  topics: [],
  speakers: { 'Ada Field': 'ada-field' },
}
const summary: EditionSummary = {
  name: 'Post',
  tagline: null,
  language: 'en',
  sections: [
    { slug: 'sea', name: 'The sea', stories: 41 },
    { slug: 'town', name: 'Town', stories: 369 },
  ],
  stories: COUNT,
}

function* writeList(by: QuotedBy, own: readonly number[]): Generator<[string, Payload], void> {
  const days: number[] = Array.from({ length: DAYS + 1 }, () => 0)
  for (const at of own) days[dayOf(at)] = (days[dayOf(at)] ?? 0) + 1
  const sections = ['sea', 'town']
  const laySheet = (from: number): QuotedSheet => {
    const mine = own.slice(from, from + QUOTED_SHEET)
    return {
      ids: mine.map((at) => ids[at]).join(''),
      sections: mine.map((at) => sections.indexOf(sectionOf(at))),
    }
  }
  const full = Math.floor(own.length / QUOTED_SHEET)
  yield [quotedDataPath(by), { sections, days: [['2031-05', days]], last: laySheet(full * QUOTED_SHEET) }]
  for (let sheet = 0; sheet < full; sheet += 1)
    yield [quotedDataPath(by, sheet), laySheet(sheet * QUOTED_SHEET)]
}

const all = ids.map((_, at) => at)
const files = new Map<string, Payload>([
  [EDITION_DATA, summary],
  ...writeList({ kind: 'edition' }, all),
  ...writeList(
    { kind: 'section', slug: 'sea' },
    all.filter((at) => sectionOf(at) === 'sea'),
  ),
  ...writeList({ kind: 'speaker', slug: 'ada-field' }, all),
  ...ids.flatMap((id, at): [string, Payload][] => [
    [
      articleDataPath(id),
      samplePublicArticle({
        id,
        section: sectionOf(at),
        published: writeDay(at),
        body: [sampleParagraph('“It is late.”')],
        quotes: [said],
      }),
    ],
    [onwardDataPath(id), onward],
  ]),
])

const ANY: Asked = { speaker: null, story: null, section: null, time: null, page: 1 }

/** What is found, and the files that it took beside the stories’ own. */
async function find(asked: Partial<Asked>) {
  const lists: string[] = []
  const queryFn = async ({ queryKey: [path] }: { queryKey: readonly unknown[] }): Promise<Payload> => {
    const file = files.get(String(path))
    if (file === undefined) throw new PayloadError(String(path), 404)
    if (String(path).startsWith('data/quoted/')) lists.push(String(path).slice('data/quoted/'.length))
    return file
  }
  const client = new QueryClient({ defaultOptions: { queries: { queryFn, retry: false } } })
  const found = await findQuoted(client, { ...ANY, ...asked })
  return { ...found, lists, numbers: found.stories.map(({ id }) => Number.parseInt(id, 16)) }
}

test('a section’s quotes come newest first, a page of stories at a time', async () => {
  const first = await find({ section: 'sea' })
  expect(first.numbers).toEqual([400, 390, 380, 370, 360, 350, 340, 330])
  expect([first.count, first.page, first.pages, first.lists]).toEqual([41, 1, 6, ['section/sea.json']])
  expect(first.stories[0]).toMatchObject({ headline: 'Fog', section: { slug: 'sea', name: 'The sea' } })
  expect(first.groups.map(({ name, slug, quotes }) => [name, slug, quotes])).toEqual([
    ['Ada Field', 'ada-field', 8],
  ])
  expect((await find({ section: 'sea', page: 6 })).numbers).toEqual([0])
  expect((await find({ section: 'sea', page: 99 })).page).toBe(6)
})

test('a page takes the sheets that its stories are on and no other', async () => {
  expect((await find({ page: 1 })).lists).toEqual(['edition.json'])
  const second = await find({ page: 2 })
  expect(second.numbers).toEqual([401, 400, 399, 398, 397, 396, 395, 394])
  expect(second.lists).toEqual(['edition.json', 'edition/0.json'])
})

test('a day of a section, and what else there is to choose', async () => {
  const found = await find({ section: 'sea', time: '2031-05-20' })
  expect(found.numbers).toEqual([400, 390])
  expect(found.offers.map(({ id }) => Number.parseInt(id, 16))).toEqual([400, 390])
  expect(found.times).toEqual(['2031-05', ...Array.from({ length: 20 }, (_, day) => writeDayOf(day + 1))])
})

const writeDayOf = (day: number): string => `2031-05-${String(day).padStart(2, '0')}`

test('one story of many is opened without the others; one of few is offered with them', async () => {
  const one = await find({ story: '00000007' })
  expect([one.numbers, one.count, one.pages, one.offers.length]).toEqual([[7], 1, 1, 1])
  const among = await find({ story: '00000190', section: 'sea', time: '2031-05-20' })
  expect([among.numbers, among.offers.length]).toEqual([[400], 2])
  expect((await find({ story: '00000007', section: 'sea' })).numbers).toEqual([])
})

test('of a speaker, those of a section', async () => {
  const found = await find({ speaker: 'ada-field', section: 'sea' })
  expect([found.count, found.numbers[0]]).toEqual([41, 400])
})

test('what is not there is nothing', async () => {
  expect((await find({ section: 'space' })).count).toBe(0)
  expect((await find({ story: 'ffffffff' })).groups).toEqual([])
  expect((await find({ time: '1999' })).numbers).toEqual([])
})
