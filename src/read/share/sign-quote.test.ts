import { expect, test } from 'vitest'
import { measureLikeness, signQuote } from './sign-quote.ts'

const ada = (text: string) => signQuote({ text, speaker: 'Ada Rowe' })
const compare = (one: string, other: string) => measureLikeness(ada(one), ada(other))
const FERRY = 'The ferry will not sail again before the harbour has been dredged'

test('typography makes no difference', () => {
  expect(ada('“We don’t know” – yet.')).toEqual(ada('"We don\'t know" - yet'))
})

test('an edited word leaves a quote near, another quote is far', () => {
  expect(compare(FERRY, FERRY)).toBe(1)
  expect(compare(FERRY, FERRY.replace('harbour', 'harbor'))).toBeGreaterThan(0.6)
  expect(compare(FERRY, 'Nobody on the island was asked whether they wanted a bridge')).toBeLessThan(0.2)
})

test('the order of the words counts', () => {
  expect(compare('Man bites dog in town', 'Dog bites man in town')).toBeLessThan(0.5)
})

test('a script without spaces is compared by its characters', () => {
  expect(compare('大桥十年后重新开放交通', '大桥十年后重新开放了交通')).toBeGreaterThan(0.5)
})

test('another speaker’s words are never near, and no words are near nothing', () => {
  expect(measureLikeness(ada(FERRY), signQuote({ text: FERRY, speaker: 'Ben Rowe' }))).toBe(0)
  expect(compare('', '')).toBe(0)
})
