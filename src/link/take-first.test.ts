import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { takeFirst } from './take-first.ts'

const byRank = (a: { rank: number }, b: { rank: number }) => a.rank - b.rank

test('takes what sorting would put first, equals in their order', () => {
  const items = fc.array(fc.record({ rank: fc.nat(5), name: fc.string() }))
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 4 }), (all, count) => {
      expect(takeFirst(all, count, byRank)).toEqual(all.toSorted(byRank).slice(0, count))
    }),
  )
})
