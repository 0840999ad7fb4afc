import { expect, test } from 'vitest'
import { conjugate } from './conjugate.ts'
import { pluralize } from './pluralize.ts'

test.each([
  ['add', { base: 'add', finite: ['adds', 'added'], participle: 'adding' }],
  ['declare', { base: 'declare', finite: ['declares', 'declared'], participle: 'declaring' }],
  ['quip+p', { base: 'quip', finite: ['quips', 'quipped'], participle: 'quipping' }],
  ['say/said', { base: 'say', finite: ['says', 'said'], participle: 'saying' }],
  ['reply', { base: 'reply', finite: ['replies', 'replied'], participle: 'replying' }],
  ['write/wrote/written', { base: 'write', finite: ['writes', 'wrote', 'written'], participle: 'writing' }],
])('%s', (entry, forms) => {
  expect(conjugate(entry)).toEqual(forms)
})

test.each([
  ['spokesman', 'spokesmen'],
  ['ally', 'allies'],
  ['boss', 'bosses'],
  ['mayor', 'mayors'],
])('%s, %s', (one, several) => {
  expect(pluralize(one)).toBe(several)
})
