import { expect, test } from 'vitest'
import { sampleParagraph } from '#news/sample-block.ts'
import { sampleChoice } from './sample-choice.ts'
import { sampleStories } from './sample-stories.ts'

/** An edition of which so many stories are about Harwick, and some of them more about Oldport. */
function commonOf(stories: number, about: number, oldport = 0) {
  const texts = Array.from({ length: stories }, (_, at) => [
    ...(at < about ? ['Rain fell.', 'Gulls cry in Harwick. It is cold in Harwick.'] : ['Rain fell.']),
    ...(at < oldport ? ['Gulls cry in Oldport. It is cold in Oldport. It is dark in Oldport.'] : []),
  ])
  return sampleChoice(sampleStories(texts.map((lines) => ({ body: lines.map(sampleParagraph) })))).common
}

test('deals each story its topics, what it is most about first', () => {
  const { topicsOf } = commonOf(4, 3, 2)
  expect(topicsOf.map((topics) => topics.map(({ name }) => name))).toEqual([
    ['Oldport', 'Harwick'],
    ['Oldport', 'Harwick'],
    ['Harwick'],
    [],
  ])
})

const weightOf = (stories: number, about: number): readonly number[] => {
  const { topicsOf, weighTopic } = commonOf(stories, about)
  return (topicsOf[0] ?? []).map(weighTopic)
}

test('the rarer a topic the more it tells; of more than twelve stories, and a part of the edition, nothing', () => {
  expect(weightOf(32, 2)).toEqual([5])
  expect(weightOf(32, 4)).toEqual([4])
  expect(weightOf(32, 12)).toEqual([3])
  expect(weightOf(32, 13)).toEqual([0])
  expect(weightOf(260, 13)).toEqual([6])
})
