import { expect, test } from 'vitest'
import { orderByStory } from './order-by-story.ts'
import { sampleGroup, sampleQuotedStory, sampleUtterance } from '#news/sample-quotes-page.ts'

test('puts quotes in the order of their stories, whoever says them', () => {
  const groups = [
    sampleGroup([
      sampleUtterance('b', 'third', { at: [4, 9] }),
      sampleUtterance('a', 'first', { at: [1, 0] }),
    ]),
    sampleGroup([sampleUtterance('b', 'second', { at: [4, 2] })], { name: 'Ben Moor' }),
  ]
  const ordered = orderByStory(
    groups,
    ['a', 'b', 'c'].map((id) => sampleQuotedStory(id)),
  )
  expect(
    ordered.map(({ story, spoken }) => [
      story.id,
      spoken.map(({ by, utterance }) => [by.name, utterance.paragraphs[0]?.[0]?.text]),
    ]),
  ).toEqual([
    ['a', [['Ada Field', 'first']]],
    [
      'b',
      [
        ['Ben Moor', 'second'],
        ['Ada Field', 'third'],
      ],
    ],
  ])
})
