import { expect, test } from 'vitest'
import { readQuoteFragment, writeQuoteFragment } from './quote-fragment.ts'

const SIGNED = { fingerprint: '0a1b2c3d', signature: { sketch: [0, 37, 1295], speaker: '00zz' } }

test('a link carries the signature after the address', () => {
  expect(writeQuoteFragment(SIGNED)).toBe('q-0a1b2c3d.0011zz.00zz')
  expect(readQuoteFragment('q-0a1b2c3d.0011zz.00zz')).toEqual(SIGNED)
})

test('the plain address is a link too, also of a repeated quote', () => {
  expect(writeQuoteFragment({ ...SIGNED, signature: null })).toBe('q-0a1b2c3d')
  expect(readQuoteFragment('q-0a1b2c3d-2')).toEqual({ fingerprint: '0a1b2c3d-2', signature: null })
})

test('any other fragment leads to no quote', () => {
  for (const other of ['', 'kharkiv', 'q-', 'q-and-a', 'q-0a1b2c3d.0', 'q-0a1b2c3d.00.0'])
    expect(readQuoteFragment(other)).toBeNull()
})
