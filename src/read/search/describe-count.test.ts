import { expect, test } from 'vitest'
import { describeCount } from './describe-count.ts'

const answer = { stories: [], crossheads: [], quotes: [], plain: 'fog' }

const count = (total: number, isSure: boolean) =>
  describeCount('fog', { answer: { ...answer, total, isSure }, isWaiting: false, hasFailed: false }, 2)

test('tells how many more stories there are, and when that is only known from above', () => {
  expect(count(0, true)).toBe('2 results')
  expect(count(1, true)).toBe('2 results, and 1 more story')
  expect(count(5, true)).toBe('2 results, and 5 more stories')
  expect(count(5000, false)).toBe('2 results, and up to 5,000 more stories')
})
