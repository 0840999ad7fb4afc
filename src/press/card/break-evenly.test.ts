import { expect, test } from 'vitest'
import { breakEvenly } from './break-evenly.ts'

const words = (text: string) => text.split(' ').map((word) => ({ text: word, em: word.length }))

const linesOf = (text: string, width: number): readonly string[] =>
  breakEvenly(words(text), width).map((line) => line.text)

test('as few lines as there must be, as even as can be', () => {
  expect(linesOf('aaaa bbbb cccc dddd', 14)).toEqual(['aaaa bbbb', 'cccc dddd'])
  expect(linesOf('aaaaaaaa bb cc', 9)).toEqual(['aaaaaaaa', 'bb cc'])
})

test('one line where one is enough', () => {
  expect(linesOf('aa bb', 10)).toEqual(['aa bb'])
})

test('many words are broken without trying every way', () => {
  expect(breakEvenly(words('aaaa '.repeat(80).trim()), 30)).toHaveLength(12)
})
