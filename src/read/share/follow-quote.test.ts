import { expect, test } from 'vitest'
import { findSameQuote } from './follow-quote.ts'
import { signQuote } from './sign-quote.ts'

const say = (speaker: string | null, text: string, fingerprint: string) => ({ speaker, text, fingerprint })
const link = (quote: ReturnType<typeof say>) =>
  ({ kind: 'quote', fingerprint: quote.fingerprint, signature: signQuote(quote) }) as const

const WIN = say('Ada Rowe', 'We will win', '0a1b2c3d')
const LONG = say('Ada Rowe', 'We will win because we have to win', '00000001')

test('a link leads to the same words of the same speaker, whichever of its like they have become', () => {
  expect(findSameQuote(link(WIN), [LONG, WIN])).toBe(WIN)
  const moved = { ...WIN, fingerprint: '0a1b2c3d-2' }
  expect(findSameQuote(link(WIN), [say('Ben Rowe', 'We will win', '0a1b2c3d'), moved])).toBe(moved)
  expect(findSameQuote(link(moved), [WIN])).toBe(WIN)
})

test('a few words of another speaker are not followed, more are whoever said them', () => {
  expect(findSameQuote(link(WIN), [{ ...WIN, speaker: 'Ben Rowe' }])).toBeNull()
  const named = { ...LONG, speaker: 'Ben Rowe' }
  expect(findSameQuote(link(LONG), [named])).toBe(named)
})

test('an address without a signature names words alone', () => {
  expect(findSameQuote({ ...link(WIN), signature: null }, [LONG, WIN])).toBe(WIN)
  expect(findSameQuote({ ...link(WIN), signature: null }, [LONG])).toBeNull()
})
