import { expect, test } from 'vitest'
import { writeChoice } from './write-choice.ts'

test('what is not chosen, and what goes without saying, is not in the address', () => {
  const none = { order: 'speaker', story: null, section: null, time: null, page: 1 } as const
  expect(writeChoice(none)).toEqual([])
  expect(writeChoice({ ...none, order: 'story', section: 'sea', time: '2031-05', page: 3 })).toEqual([
    ['order', 'story'],
    ['section', 'sea'],
    ['time', '2031-05'],
    ['page', '3'],
  ])
})
