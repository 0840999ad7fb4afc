import { expect, test } from 'vitest'
import { hashTwice } from './hash-twice.ts'

test('tells texts apart that differ in a letter, an order or a length, in both hashes', () => {
  const texts = ['', 'a', 'aa', 'ab', 'ba', 'fog on the bay', 'fog on the bey', '\0', '\0\0']
  const all = texts.map(hashTwice)
  expect(new Set(all.map(([one]) => one)).size).toBe(texts.length)
  expect(new Set(all.map(([, other]) => other)).size).toBe(texts.length)
  expect(hashTwice('fog on the bay')).toEqual(hashTwice('fog on the bay'))
})
