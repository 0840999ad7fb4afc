import { expect, test } from 'vitest'
import { parseSeed } from '#parse/parse-seed.ts'

const STORY = `The council voted late on Tuesday to close the old bridge to cars until the end of the summer.
Engineers of the city had asked for the closing of the bridge since a survey in the spring of this year.
Ferries carry everybody across the harbour for as long as the bridge is closed, the mayor said on Tuesday.
Comments
Share
Log In`

const headline = (head: string) => {
  const parsed = parseSeed({ path: 'x.txt', format: 'txt', text: `${head}\n${STORY}` })
  return parsed.kind === 'article' ? parsed.article.headline : null
}

test.each([
  ['Example Daily Newspaper\nNews > City\nOld bridge closed to cars: 3 ferries step in\nMay 28, 2031'],
  ['Auto News\nOld bridge closed to cars: 3 ferries step in\nMay 28, 2031\nSearch'],
  [
    'Old bridge closed to cars: 3 ferries step in\nHome\nMore World\nWhy cows prefer stripes in the sun\n1h ago',
  ],
  [
    'Old bridge closed to cars: 3 ferries step in\nHome\nSearch\nOld bridge closed to cars: 3 ferries step in',
  ],
])('%s', (head) => {
  expect(headline(head)).toBe('Old bridge closed to cars: 3 ferries step in')
})

test('a subject of two words that the story is about is a headline on the first line', () => {
  expect(headline('Council bridge\nThe free encyclopedia of harbours\nJump to search')).toBe('Council bridge')
})
