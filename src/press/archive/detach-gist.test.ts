import { expect, test } from 'vitest'
import { holdArticles } from '#link/hold-articles.ts'
import { sampleParagraph } from '#news/sample-block.ts'
import { sampleStory } from '#link/sample-copy.ts'
import { openDetaching } from './detach-gist.ts'

test('a copy is the same gist, and shares nothing with it, however long its numbers are', () => {
  const long = Array.from(
    { length: 9000 },
    (_, at) => `word${String.fromCharCode(97 + (at % 26))}${at}`,
  ).join(' ')
  const body = [sampleParagraph(`In Harwick ${long}.`)]
  const { gists } = holdArticles([sampleStory(1, { body }), sampleStory(2, {}), sampleStory(3, { body })])
  const detach = openDetaching()
  const copies = Array.from({ length: 10 }, () => gists.map(detach))
  for (const copy of copies) expect(copy).toEqual(gists)
  for (const gist of gists) gist.words.fill(0)
  expect(copies[0]?.[0]?.words).toEqual(copies[9]?.[0]?.words)
  expect(copies[0]?.[0]?.words.some((number) => number > 0)).toBe(true)
})
