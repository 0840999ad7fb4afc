import { expect, test } from 'vitest'
import { countText, countWords } from './count-words.ts'

test('counts words between white space and passes over lone marks', () => {
  expect(countWords('“The bridge is open,” she said — at 300 km.')).toBe(9)
  expect(countWords(' \n – … ')).toBe(0)
  expect(countWords('')).toBe(0)
})

test('counts Chinese and Japanese by the character, beside the words', () => {
  expect(countText('橋は開いた。 NATO 2024')).toEqual({ words: 2, characters: 5 })
})

test('counts Korean and Ukrainian by the word', () => {
  expect(countWords('다리가 열렸다')).toBe(2)
  expect(countWords('Міст відкрито зранку')).toBe(3)
})
