import { expect, test } from 'vitest'
import { refuseUnset } from './refuse-unset.ts'

test('a variable that is read is set, or has something to fall back on', () => {
  refuseUnset(':root{--a:1px}p{margin:var(--a) var(--b,2px)}')
  expect(() => refuseUnset(':root{--a:1px}p{margin:var(--b) var(--ab)}')).toThrow(
    'no style sheet sets --b, --ab',
  )
})
