import { expect, test } from 'vitest'
import type { ParsedArticle } from '#news/parsed.ts'
import { sampleParagraph } from '#news/sample-block.ts'
import { holdArticles } from './hold-articles.ts'
import { proposeFurniture } from './propose-furniture.ts'
import { sampleStory } from './sample-copy.ts'

const LINE = 'Send your pictures of the harbour to the desk.'

/** Stories of which so many end with the same line. */
const stories = (count: number, holders: number) =>
  Array.from({ length: count }, (_, n) =>
    sampleStory(n, {
      body: [sampleParagraph(`Story number ${n}.`), ...(n < holders ? [sampleParagraph(LINE)] : [])],
    }),
  )

/** What is proposed; the stories at some places are copies of the first. */
function propose(parsed: readonly ParsedArticle[], copies: readonly number[] = []) {
  const { gists, openArticle } = holdArticles(parsed)
  const [first] = gists
  const copied = gists.filter((_, place) => copies.includes(place))
  return proposeFurniture(
    gists,
    new Map(first === undefined ? [] : copied.map(({ seed }) => [seed, first])),
    openArticle,
  )
}

test('a line of many stories of a folder is proposed once, where it first stands', () => {
  expect(propose(stories(8, 6))).toEqual([
    {
      seed: 'town/story-0.txt',
      line: 1,
      column: 1,
      message:
        '“Send your pictures of the harbour to the desk.” stands in 6 of 8 stories of “town”: if it belongs to the page they were taken from, delete it there or give the parser a rule for it; it is kept until then',
    },
  ])
})

test('a line of four stories, or of a small part of a large folder, is not', () => {
  expect(propose(stories(8, 4))).toEqual([])
  expect(propose(stories(80, 6))).toEqual([])
})

test('a line twice in one story counts once, and copies do not count', () => {
  const twice = sampleStory(1, { body: Array.from({ length: 9 }, () => sampleParagraph(LINE)) })
  expect(propose([twice])).toEqual([])
  const all = stories(8, 6)
  expect(propose(all, [1, 2, 3])).toEqual([])
})
