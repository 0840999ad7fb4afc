import { expect, test } from 'vitest'
import { readPassageFragment, writePassageFragment } from './passage-fragment.ts'

const SIGNED = {
  kind: 'quote',
  fingerprint: '0a1b2c3d',
  signature: { sketch: [0, 37, 1295], speaker: '00zz' },
} as const

test('a link carries the signature after the address', () => {
  expect(writePassageFragment(SIGNED)).toBe('q-0a1b2c3d.0011zz.00zz')
  expect(readPassageFragment('q-0a1b2c3d.0011zz.00zz')).toEqual(SIGNED)
  expect(writePassageFragment({ ...SIGNED, kind: 'words' })).toBe('s-0a1b2c3d.0011zz.00zz')
  expect(readPassageFragment('s-0a1b2c3d.0011zz.00zz')).toEqual({ ...SIGNED, kind: 'words' })
})

test('the plain address is a link too, also of a repeated quote', () => {
  expect(writePassageFragment({ ...SIGNED, signature: null })).toBe('q-0a1b2c3d')
  expect(readPassageFragment('q-0a1b2c3d-2')).toEqual({
    kind: 'quote',
    fingerprint: '0a1b2c3d-2',
    signature: null,
  })
})

test('any other fragment leads to no passage', () => {
  for (const other of ['', 'kharkiv', 'q-', 'q-and-a', 'q-0a1b2c3d.0', 'q-0a1b2c3d.00.0', 't-0a1b2c3d'])
    expect(readPassageFragment(other)).toBeNull()
})
