import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { chainStories } from './chain-stories.ts'
import { tracePath } from './trace-path.ts'

test('without links goes section by section, each in the edition’s order', () => {
  expect(tracePath([0, 1, 0, 2, 1], new Map())).toEqual([0, 2, 1, 4, 3])
})

test('a chain stays joined and stands where its best-placed story would', () => {
  // 4 → 1 → 5 goes with 1; 2 stays behind it.
  const next = new Map([
    [4, 1],
    [1, 5],
  ])
  expect(tracePath([0, 0, 0, 1, 1, 1], next)).toEqual([0, 4, 1, 5, 2, 3])
})

test('an edition without stories has no path', () => {
  expect(tracePath([], new Map())).toEqual([])
})

test('meets every story once, and keeps every link, whatever the copy names', () => {
  const steps = fc.array(fc.record({ from: fc.nat(29), to: fc.nat(29) }), { maxLength: 60 })
  const sections = fc.array(fc.nat(4), { minLength: 30, maxLength: 30 })
  fc.assert(
    fc.property(sections, steps, (ranks, wished) => {
      const { next, refused } = chainStories(wished)
      const path = tracePath(ranks, next)
      expect(path.toSorted((a, b) => a - b)).toEqual(ranks.map((_, place) => place))
      for (const [from, to] of next) expect(path[path.indexOf(from) + 1]).toBe(to)
      expect(new Set(wished.map(({ from, to }) => `${from} ${to}`)).size).toBe(
        next.size + new Set(refused.map(({ edge }) => `${edge.from} ${edge.to}`)).size,
      )
    }),
  )
})
