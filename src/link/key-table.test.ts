import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { openKeyTable } from './key-table.ts'

const someKeys = fc.array(
  fc.oneof(
    fc.integer({ min: 1, max: 40 }),
    fc.integer().filter((key) => key !== 0),
  ),
)

test('keeps the first number given with a key, as a Map would', () => {
  fc.assert(
    fc.property(someKeys, fc.integer(), (keys, stranger) => {
      const table = openKeyTable(keys.length)
      const map = new Map<number, number>()
      keys.forEach((key, at) => {
        table.add(key, at)
        if (!map.has(key)) map.set(key, at)
      })
      for (const key of [...keys, ...(stranger === 0 ? [] : [stranger])])
        expect(table.get(key)).toBe(map.get(key) ?? -1)
    }),
  )
})
