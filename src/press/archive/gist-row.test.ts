import { expect, test } from 'vitest'
import { sampleParagraph } from '#news/sample-block.ts'
import { holdArticles } from '#link/hold-articles.ts'
import { sampleQuotes, sampleStory } from '#link/sample-copy.ts'
import { readGistRow, writeGistRow } from './gist-row.ts'

test('a gist is read from its row as it was', () => {
  const copy = {
    headline: 'Fog over Harwick',
    published: '2024-03-14',
    readAlso: [{ title: 'Rain', url: 'https://example.org/rain' }],
    next: { title: 'Sun' },
    quotes: sampleQuotes(['Ada Field', 'It is late.']),
    body: [sampleParagraph('In Harwick it is late, said Ada Field.')],
  }
  const [gist] = holdArticles([sampleStory(1, copy)]).gists
  if (gist === undefined) throw new Error('no gist')
  const row: ReturnType<typeof writeGistRow> = JSON.parse(JSON.stringify(writeGistRow(gist)))
  expect(readGistRow(row, gist.seed, gist)).toEqual(gist)
  expect(Object.keys(readGistRow(row, gist.seed, gist))).toEqual(Object.keys(gist))
})
