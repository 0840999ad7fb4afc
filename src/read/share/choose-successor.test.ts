import { expect, test } from 'vitest'
import { chooseSuccessor, signForLink } from './choose-successor.ts'
import { signQuote } from './sign-quote.ts'

const ada = (text: string) => ({ text, speaker: 'Ada Rowe' })
const FERRY = ada('The ferry will not sail again before the harbour has been dredged')
const EDITED = ada('The ferry will not sail before the harbour has been dredged')
const OTHER = ada('Nobody on the island was asked whether they wanted a bridge')

test('an edited quote is its own successor', () => {
  expect(chooseSuccessor(signQuote(FERRY), [OTHER, EDITED])).toBe(EDITED)
})

test('the same words of another speaker are none, nor are other words', () => {
  expect(chooseSuccessor(signQuote(FERRY), [OTHER, { ...EDITED, speaker: 'Ben Rowe' }])).toBeNull()
  expect(chooseSuccessor(signQuote(FERRY), [{ ...EDITED, speaker: null }])).toBeNull()
  expect(chooseSuccessor(signQuote(FERRY), [])).toBeNull()
})

test('of two that are alike none is', () => {
  const twin = ada('The ferry will not sail again before the quay has been dredged')
  expect(chooseSuccessor(signQuote(FERRY), [EDITED, twin])).toBeNull()
})

test('three words of which one is another are not near enough', () => {
  expect(chooseSuccessor(signQuote(ada('We will win')), [ada('We will lose')])).toBeNull()
})

test('a link to a quote that has its like in the story carries no signature', () => {
  expect(signForLink(FERRY, [FERRY, OTHER])).toEqual(signQuote(FERRY))
  expect(signForLink(FERRY, [FERRY, OTHER, EDITED])).toBeNull()
})
