import { expect, test } from 'vitest'
import { openMixing } from './mixing.ts'

const mix = (...numbers: readonly number[]): readonly [number, number] => {
  const { add, take } = openMixing()
  for (const number of numbers) add(number)
  return take()
}

test('tells lists of numbers apart by order, length and every bit, in both halves', () => {
  const lists = [[], [0], [0, 0], [1, 2], [2, 1], [1], [1, 2 ** 31], [1 + 2 ** 31, 2], [1, 2 + 2 ** 30], [-1]]
  const states = lists.map((list) => mix(...list))
  expect(new Set(states.map(([one]) => one)).size).toBe(lists.length)
  expect(new Set(states.map(([, other]) => other)).size).toBe(lists.length)
})

test('twins go each into its own half', () => {
  const { addTwin, take } = openMixing()
  addTwin(1, 2)
  expect(take()).toEqual([mix(1)[0], mix(2)[1]])
})

test('begins anew once it was asked', () => {
  const { add, take } = openMixing()
  add(7)
  take()
  add(1)
  add(2)
  expect(take()).toEqual(mix(1, 2))
})
