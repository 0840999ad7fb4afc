import { expect, test } from 'vitest'
import type { Quote } from '#news/quote.ts'
import { sampleUtterance } from '#news/sample-quotes-page.ts'
import { signHash } from './sign-hash.ts'

const quote: Quote = {
  text: 'The last ferry of the year has sailed without us',
  speaker: 'Ada Field',
  speakerKind: 'person',
  role: null,
  block: 0,
  start: 0,
  end: 50,
  group: 0,
  fingerprint: '0a1b2c3d',
}
const utterance = sampleUtterance('a', quote.text)
const BARE = 'q-0a1b2c3d'

test('the fragment is signed where the story is there, bare where it is not or has no such quote any more', () => {
  expect(signHash(utterance, BARE, { quotes: [quote] })).toMatch(
    /^q-0a1b2c3d\.(?:[0-9a-z]{2})+\.[0-9a-z]{4}$/,
  )
  expect(signHash(utterance, BARE, undefined)).toBe(BARE)
  expect(signHash(utterance, BARE, { quotes: [{ ...quote, fingerprint: 'ffffffff' }] })).toBe(BARE)
})

test('words of a headline have no fragment to sign', () => {
  const headline = sampleUtterance('a', quote.text, { where: { kind: 'headline' } })
  expect(signHash(headline, '', { quotes: [quote] })).toBe('')
})
