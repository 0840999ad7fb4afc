import { expect, test } from 'vitest'
import { refuseLost } from './refuse-lost.ts'
import { splitStyle } from './split-style.ts'

const WHOLE =
  '@layer theme{:root,:host{--a:1;--b:2}}@layer utilities{.a{b:c}@media (width>=1px){.a{d:e}.b{f:g}}}:lang(ar){h:var(--a)}'

test('lets the parts of a split pass', () => {
  const { first, later } = splitStyle(WHOLE, (name) => name === 'a')
  expect(() => refuseLost(WHOLE, [first, later])).not.toThrow()
})

test.each([
  ['a rule', '.b{f:g}', ''],
  ['a variable', ';--b:2', ''],
  ['a condition', '@media (width>=1px)', '@media print'],
])('refuses parts that lost %s', (_, text, instead) => {
  expect(() => refuseLost(WHOLE, [WHOLE.replace(text, instead)])).toThrow('leave out')
})

test('refuses a part with a rule of its own', () => {
  expect(() => refuseLost(WHOLE, [WHOLE, 'p{q:r}'])).toThrow('holds what it has not')
})
