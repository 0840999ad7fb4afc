import { expect, test } from 'vitest'
import { parseSeed } from '#parse/parse-seed.ts'

const STORY = `The council voted late on Tuesday to close the old bridge to cars until the end of the summer.
Engineers of the city had asked for the closing of the bridge since a survey in the spring of this year.
22 comments
Log In`

const standfirst = (head: string) => {
  const parsed = parseSeed({ path: 'x.txt', format: 'txt', text: `${head}\n${STORY}` })
  return parsed.kind === 'article' ? parsed.article.standfirst : null
}

test('a sentence between headline and buttons is the standfirst', () => {
  const lede = 'Ferries will go on until the autumn.'
  expect(standfirst(`Old bridge closed to cars by the council\nMay 28, 2031\n${lede}\nShare\nTweet`)).toBe(
    lede,
  )
})

test('without buttons below it is the first paragraph', () => {
  expect(standfirst('Old bridge closed to cars by the council\nFerries will go on until the autumn.')).toBe(
    null,
  )
})
