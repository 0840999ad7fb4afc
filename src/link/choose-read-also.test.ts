import { expect, test } from 'vitest'
import type { Article } from '#news/article.ts'
import { chooseReadAlso } from './choose-read-also.ts'
import { indexCommon } from './index-common.ts'
import { indexTerms } from './postings.ts'
import { sampleQuotes } from './sample-copy.ts'
import { sampleStories } from './sample-stories.ts'

const field = { quotes: sampleQuotes(['Ada Field', 'It is late.']) }

/** Places chosen for the story at `place`. */
function choose(
  fields: readonly Partial<Article>[],
  place: number,
  copy: { listed?: number[]; next?: number } = {},
) {
  const stories = sampleStories(fields)
  const choice = {
    stories,
    common: indexCommon(stories),
    sections: indexTerms(stories, ({ article }) => [article.section]),
  }
  return stories.slice(place, place + 1).flatMap((story) => {
    const listed = (copy.listed ?? []).flatMap((other) => stories[other] ?? [])
    const next = copy.next === undefined ? null : (stories[copy.next] ?? null)
    return chooseReadAlso({ story, listed, next }, choice).map((other) => other.place)
  })
}

test('what the copy lists comes first and in its order; then section, speakers, words, and the nearest', () => {
  const sea = { section: 'sea' }
  const stories = [
    { ...sea, ...field },
    { ...sea, headline: 'Harwick bridge shut' },
    sea,
    {},
    { headline: 'Harwick bridge opens', ...field },
    { headline: 'Harwick bridge toll' },
    field,
    {},
    sea,
  ]
  expect(choose(stories, 4)).toEqual([6, 5, 3])
  expect(choose(stories, 4, { listed: [8, 2] })).toEqual([8, 2, 6])
  expect(choose(stories, 4, { listed: [8, 2, 7, 1] })).toEqual([8, 2, 7])
  expect(choose(stories.slice(0, 5), 4)).toEqual([3, 0, 1])
})

test('the next story is left to the Next band unless others are wanting', () => {
  expect(choose([{}, {}, {}, {}, {}], 2, { next: 3 })).toEqual([1, 0, 4])
  expect(choose([{}, {}, {}], 0, { next: 1 })).toEqual([2, 1])
  expect(choose([{}, {}, {}, {}, {}], 2, { next: 3, listed: [3] })).toEqual([3, 1, 0])
  expect(choose([{}, {}, {}, {}, {}], 2, { next: 3, listed: [3, 0, 1, 4] })).toEqual([0, 1, 4])
})

test('a lone story has nothing to read also', () => {
  expect(choose([{}], 0)).toEqual([])
})

test('finds a shared speaker far away in the edition', () => {
  const stories: Partial<Article>[] = Array.from({ length: 300 }, () => ({}))
  expect(choose([field, ...stories, field], 0)).toEqual([301, 1, 2])
})
