import { expect, test } from 'vitest'
import { remember } from './remember.ts'

test('asks once for each key, and again for what it has forgotten', async () => {
  const asked: string[] = []
  const ask = remember((key) => {
    asked.push(key)
    return Promise.resolve(key.toUpperCase())
  }, 2)
  expect(await ask('a')).toBe('A')
  await ask('b')
  await ask('a')
  await ask('c')
  await ask('a')
  expect(asked).toEqual(['a', 'b', 'c'])
  await ask('b')
  expect(asked).toEqual(['a', 'b', 'c', 'b'])
})

test('asks anew for what failed', async () => {
  let count = 0
  const ask = remember(() => {
    count += 1
    return count === 1 ? Promise.reject(new Error('no')) : Promise.resolve(count)
  })
  await expect(ask('a')).rejects.toThrow('no')
  expect(await ask('a')).toBe(2)
})
