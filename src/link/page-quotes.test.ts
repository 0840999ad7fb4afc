import { expect, test } from 'vitest'
import type { Article } from '#news/article.ts'
import { sampleParagraph } from '#news/sample-block.ts'
import { listSpeakers } from './list-speakers.ts'
import { pageQuotes } from './page-quotes.ts'
import { sampleQuotes } from './sample-copy.ts'
import { gistsOf, sampleStories } from './sample-stories.ts'

function pagesOf(fields: readonly Partial<Article>[]) {
  const stories = sampleStories(fields)
  const open = (id: string) =>
    stories.archive.openUtterances(stories.find(({ gist }) => gist.id === id)?.gist.seed ?? '')
  return pageQuotes(listSpeakers(gistsOf(stories)), stories, open).map(({ make }) => make())
}

const body = [sampleParagraph('Ten words stand in this text, so that it counts.')]

test('a small edition has all on one page, with facts and the lengths of the bar', () => {
  const quotes = sampleQuotes(
    ['Ada Field', 'It is late.'],
    ['Ben Moor', 'No.'],
    ['a sailor', 'Too late.'],
    [null, 'No toll'],
  )
  const [page, ...speakers] = pagesOf([{ quotes, body }, {}])
  expect(page?.facts).toEqual({
    quotes: 4,
    people: 2,
    organisations: 0,
    described: 1,
    unattributed: 1,
    spoken: 8,
    total: 10,
    stories: 2,
  })
  expect(page?.shares).toEqual([
    { kind: 'speaker', name: 'Ada Field', words: 3 },
    { kind: 'speaker', name: 'Ben Moor', words: 1 },
    { kind: 'unattributed', words: 4 },
  ])
  expect(page?.groups.map(({ kind, name }) => [kind, name])).toEqual([
    ['person', 'Ada Field'],
    ['person', 'Ben Moor'],
    ['described', null],
    ['unattributed', null],
  ])
  expect(page?.stories.map(({ id }) => id)).toEqual(['00000000'])
  expect(
    speakers.map(({ speaker, page: number, pages, facts }) => [speaker, number, pages, facts.total]),
  ).toEqual([
    ['ada-field', 1, 1, 10],
    ['ben-moor', 1, 1, 10],
  ])
})

const NAMES = Array.from({ length: 50 }, (_, at) => `Ada ${'ABCDEFGHIJ'.charAt(at / 5)}${at % 5}`)

test('a large edition has so many speakers a page, each with the first of what they say', () => {
  const said = NAMES.map((name): [string, string] => [name, 'It is late.'])
  const pages = pagesOf([
    { quotes: sampleQuotes(...said, ...said, ...said, ...said, [null, 'No toll']), body },
  ])
  const edition = pages.filter(({ speaker }) => speaker === null)
  expect(edition.map(({ page, pages: of, groups }) => [page, of, groups.length])).toEqual([
    [1, 3, 24],
    [2, 3, 24],
    [3, 3, 3],
  ])
  expect(edition[0]?.groups[0]).toMatchObject({ quotes: 4, words: 12 })
  expect(edition[0]?.groups[0]?.utterances).toHaveLength(3)
  expect(edition[2]?.groups.map(({ kind }) => kind)).toEqual(['person', 'person', 'unattributed'])
  expect(edition[0]?.shares.map((share) => [share.kind, share.words])).toEqual([
    ...Array.from({ length: 6 }, () => ['speaker', 12]),
    ['others', 44 * 12],
    ['unattributed', 2],
  ])
})

test('who says much has pages of fifty', () => {
  const said = Array.from({ length: 101 }, (): [string, string] => ['Ada Field', 'It is late.'])
  const pages = pagesOf([{ quotes: sampleQuotes(...said), body }]).filter(({ speaker }) => speaker !== null)
  expect(pages.map(({ page, pages: of, groups }) => [page, of, groups[0]?.utterances.length])).toEqual([
    [1, 3, 50],
    [2, 3, 50],
    [3, 3, 1],
  ])
})

test('an edition in which nobody speaks has one page, without groups', () => {
  expect(pagesOf([{}]).map(({ page, pages, groups }) => [page, pages, groups])).toEqual([[1, 1, []]])
})

test('a page that does not hold every quote tells what there is to choose from in all of them', () => {
  const said = Array.from({ length: 60 }, (): [string, string] => ['Ada Field', 'It is late.'])
  const quotes = sampleQuotes(...said)
  const pages = pagesOf([
    { quotes, body, published: '2031-05-04', headline: 'Fog' },
    { quotes, body, published: '2031-05-03', section: 'sea', headline: 'Tide' },
    { body, section: 'art' },
  ])
  const choices = {
    stories: [
      { id: '00000000', headline: 'Fog' },
      { id: '00000001', headline: 'Tide' },
    ],
    sections: ['town', 'sea'],
    times: ['2031-05-04', '2031-05-03'],
  }
  expect(pages.map((page) => [page.speaker, page.choices])).toEqual([
    [null, choices],
    ['ada-field', choices],
    ['ada-field', choices],
    ['ada-field', choices],
  ])
  expect(pagesOf([{ quotes: sampleQuotes(...said.slice(50)), body }])[0]?.choices).toBeNull()
})

test('of many stories none is a choice', () => {
  const quotes = sampleQuotes(...Array.from({ length: 9 }, () => ['Ada Field', 'It is late.'] as const))
  const [page] = pagesOf(Array.from({ length: 9 }, () => ({ quotes, body })))
  expect(page?.choices).toEqual({ stories: [], sections: ['town'], times: [] })
})
