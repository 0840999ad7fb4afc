import { expect, test } from 'vitest'
import type { Article } from '#news/article.ts'
import { sampleParagraph } from '#news/sample-block.ts'
import { chooseReadAlso } from './choose-read-also.ts'
import { sampleChoice } from './sample-choice.ts'
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
  return stories.slice(place, place + 1).flatMap((story) => {
    const listed = (copy.listed ?? []).flatMap((other) => stories[other] ?? [])
    const next = copy.next === undefined ? null : (stories[copy.next] ?? null)
    return chooseReadAlso({ story, listed, next }, sampleChoice(stories)).map((other) => other.place)
  })
}

/** Headlines with no word in common: `Story 1` and `Story 2` would be alike. */
const UNLIKE = ['Rain', 'Snow', 'Wind', 'Hail', 'Sleet', 'Frost', 'Thaw', 'Mist', 'Sun'].map((headline) => ({
  headline,
}))

test('what the copy lists comes first and in its order; then speakers, topics, words, section, and the nearest', () => {
  const sea = { section: 'sea' }
  const harwick = 'Gulls cry in Harwick. It is cold in Harwick.'
  const about = (text: string) => ({ body: [sampleParagraph(text), sampleParagraph(harwick)] })
  const [rain, snow, wind, hail, , frost, thaw, mist, sun] = UNLIKE
  const stories = [
    { ...rain, ...sea, ...field },
    { ...snow, ...about('Ponies graze.') },
    { ...wind, ...sea },
    { ...hail },
    { headline: 'Ferry toll rises', ...field, ...about('Ponies graze on the ferry.') },
    { ...frost, body: [sampleParagraph('The ferry and its toll.')] },
    { ...thaw },
    { ...mist, ...sea },
    { ...sun, ...sea },
  ]
  expect(choose(stories, 4)).toEqual([0, 1, 5])
  expect(choose(stories, 4, { listed: [8, 2] })).toEqual([8, 2, 0])
  expect(choose(stories, 4, { listed: [8, 2, 7, 1] })).toEqual([8, 2, 7])
  expect(choose(stories.slice(2, 5), 2)).toEqual([1, 0])
})

test('the next story is left to the Next band unless others are wanting', () => {
  const five = UNLIKE.slice(0, 5)
  expect(choose(five, 2, { next: 3 })).toEqual([1, 0, 4])
  expect(choose(UNLIKE.slice(0, 3), 0, { next: 1 })).toEqual([2, 1])
  expect(choose(five, 2, { next: 3, listed: [3] })).toEqual([3, 1, 0])
  expect(choose(five, 2, { next: 3, listed: [3, 0, 1, 4] })).toEqual([0, 1, 4])
})

test('a lone story has nothing to read also', () => {
  expect(choose([{}], 0)).toEqual([])
})

test('finds a shared speaker far away in the edition', () => {
  const stories: Partial<Article>[] = Array.from({ length: 300 }, () => ({}))
  expect(choose([field, ...stories, field], 0)[0]).toBe(301)
})

test('a story under the same headline comes after others', () => {
  const ferry = { headline: 'Ferry toll', body: [sampleParagraph('Ponies graze on the ferry.')] }
  expect(choose([ferry, ferry, { headline: 'Ponies' }, { headline: 'Rain' }], 0)).toEqual([2, 3, 1])
})
