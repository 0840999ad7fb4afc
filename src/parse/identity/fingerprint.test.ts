import { expect, test } from 'vitest'
import { fingerprint, fingerprintAll } from './fingerprint.ts'

test('typography and white space do not change a fingerprint', () => {
  expect(fingerprint('“Don’t  stop” – she said')).toBe(fingerprint('"Don\'t stop" - She said'))
  expect(fingerprint('co\u00adoperate')).toBe(fingerprint('cooperate'))
  expect(fingerprint('ﬁnal')).toBe(fingerprint('final'))
})

test('other words are another fingerprint, of eight hexadecimal characters', () => {
  expect(fingerprint('one')).not.toBe(fingerprint('two'))
  expect(fingerprint('')).toMatch(/^[0-9a-f]{8}$/)
  expect(fingerprint('!!')).not.toBe(fingerprint('??'))
})

test('repeats are numbered', () => {
  const first = fingerprint('again')
  expect(fingerprintAll(['again', 'Again.', 'other'])).toEqual([first, `${first}-2`, fingerprint('other')])
})
