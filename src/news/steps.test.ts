import { expect, test } from 'vitest'
import { finish, stepThrough } from './steps.ts'

test('makes something of each item in its order, and can be left in between', () => {
  const items = Array.from({ length: 300 }, (_, at) => at)
  const done: number[] = []
  const steps = stepThrough(items, (item, at) => {
    done.push(at)
    return item * 2
  })
  steps.next()
  expect(done).toEqual([])
  steps.next()
  expect(done.length).toBeLessThan(items.length)
  expect(finish(steps)).toEqual(items.map((item) => item * 2))
  expect(done).toEqual(items)
})
