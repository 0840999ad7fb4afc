import { expect, test } from 'vitest'
import { sampleParagraph } from '#news/sample-block.ts'
import { holdArticles } from '#link/hold-articles.ts'
import { sampleQuotes, sampleStory } from '#link/sample-copy.ts'
import { openGistColumns, writeGistColumns, type GistColumns } from './gist-columns.ts'
import { openNamedBook } from './named-book.ts'

const copy = {
  headline: 'Fog over Harwick',
  published: '2024-03-14',
  readAlso: [{ title: 'Rain', url: 'https://example.org/rain' }, { title: 'Sun' }],
  next: { title: 'Sun' },
  quotes: sampleQuotes(['Ada Field', 'It is late.']),
  body: [sampleParagraph('In Harwick it is late, said Ada Field.')],
}
const { gists } = holdArticles([sampleStory(1, copy), sampleStory(2, { next: { title: 'Rain' } })])
const book = openNamedBook()
const columns: GistColumns = JSON.parse(JSON.stringify(writeGistColumns(gists, book.number)))

test('gists are read from their columns as they were', () => {
  const read = openGistColumns(columns, book.all)
  expect(gists.map((gist, at) => read(at, gist))).toEqual(gists)
  expect(gists.map((gist, at) => Object.keys(read(at, gist)))).toEqual(gists.map((gist) => Object.keys(gist)))
})

test('a title that is named twice is kept once', () => {
  expect(book.all.map(({ listed }) => listed)).toEqual([
    { title: 'Rain', url: 'https://example.org/rain' },
    { title: 'Sun' },
    { title: 'Rain' },
  ])
  expect(columns.readAlso).toEqual([[0, 1], []])
  expect(columns.next).toEqual([1, 2])
})

test('columns that are cut short are refused', () => {
  const read = openGistColumns(columns, book.all.slice(0, 1))
  expect(() => gists.map((gist, at) => read(at, gist))).toThrow('cut short')
})
