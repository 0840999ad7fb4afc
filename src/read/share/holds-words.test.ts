import { expect, test } from 'vitest'
import { foldText } from '#news/fold-text.ts'
import { hashText } from '#news/hash-text.ts'
import { holdsWords } from './holds-words.ts'

const print = (text: string) => hashText(foldText(text)).toString(16).padStart(8, '0')

test('finds words wherever they stand, whatever their marks', () => {
  const text = 'She said the ferry won’t sail, and left again.'
  expect(holdsWords(text, print("“The ferry won't sail” – and"))).toBe(true)
  expect(holdsWords(text, print(text))).toBe(true)
  expect(holdsWords(text, `${print('ferry won’t sail and left')}-2`)).toBe(true)
})

test('a few words could be anybody’s', () => {
  expect(holdsWords('She asked whether we will win.', print('We will win'))).toBe(false)
})

test('words that are not there, or not together, are not found', () => {
  expect(holdsWords('She said the ferry won’t sail again.', print('she said the ferry sails again'))).toBe(
    false,
  )
  expect(holdsWords('', print('she said the ferry sails again'))).toBe(false)
})
