import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { hashName } from './hash-name.ts'

test('the examples of the standard', () => {
  expect(hashName('')).toBe('e3b0c442')
  expect(hashName('abc')).toBe('ba7816bf')
  expect(hashName('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe('248d6a61')
})

test('texts of any length and letters have the hash that others give them', () => {
  const texts = Array.from({ length: 140 }, (_, length) => 'é€😀x'.repeat(40).slice(0, length))
  for (const text of texts)
    expect(hashName(text)).toBe(createHash('sha256').update(text).digest('hex').slice(0, 8))
})
