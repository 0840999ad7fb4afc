import { expect, test } from 'vitest'
import { proposeFurniture } from './propose-furniture.ts'
import { sampleParagraph, sampleStory } from './sample-copy.ts'

const LINE = 'Send your pictures of the harbour to the desk.'

/** Stories of which so many end with the same line. */
const stories = (count: number, holders: number) =>
  Array.from({ length: count }, (_, n) =>
    sampleStory(n, {
      body: [sampleParagraph(`Story number ${n}.`), ...(n < holders ? [sampleParagraph(LINE)] : [])],
    }),
  )

test('a line of many stories of a folder is proposed once, where it first stands', () => {
  expect(proposeFurniture(stories(8, 6), new Map())).toEqual([
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
  expect(proposeFurniture(stories(8, 4), new Map())).toEqual([])
  expect(proposeFurniture(stories(80, 6), new Map())).toEqual([])
})

test('a line twice in one story counts once, and copies do not count', () => {
  const twice = sampleStory(1, { body: Array.from({ length: 9 }, () => sampleParagraph(LINE)) })
  expect(proposeFurniture([twice], new Map())).toEqual([])
  const all = stories(8, 6)
  const [first, second] = all
  if (first === undefined || second === undefined) throw new Error('none')
  const copies = new Map(all.slice(1, 4).map(({ seed }) => [seed, first]))
  expect(proposeFurniture(all, copies)).toEqual([])
})
