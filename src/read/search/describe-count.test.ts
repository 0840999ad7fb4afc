import { expect, test } from 'vitest'
import { describeCount } from './describe-count.ts'

const answer = { stories: [], crossheads: [], quotes: [], plain: 'fog' }

const count = (total: number, isSure: boolean, shown = 2) =>
  describeCount('fog', { answer: { ...answer, total, isSure }, isWaiting: false, hasFailed: false }, shown)

test('tells how many more stories there are, and when that is only known from above', () => {
  expect(count(0, true)).toBe('2 results')
  expect(count(1, true)).toBe('2 results, and 1 more story')
  expect(count(5, true)).toBe('2 results, and 5 more stories')
  expect(count(5000, false)).toBe('2 results, and up to 5,000 more stories')
})

test('does not say that there is nothing before every story was looked through', () => {
  expect(count(0, true, 0)).toBe('Nothing found for “fog”. Try a name or a place.')
  expect(count(26, false, 0)).toBe('Not found so far. It may stand in up to 26 more stories.')
})
