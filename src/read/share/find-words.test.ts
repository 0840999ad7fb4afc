import { expect, test } from 'vitest'
import { foldText } from '#news/fold-text.ts'
import { hashText } from '#news/hash-text.ts'
import { findWords } from './find-words.ts'

const print = (text: string) => hashText(foldText(text)).toString(16).padStart(8, '0')
const find = (text: string, fingerprint: string) =>
  findWords(text, fingerprint).map(({ from, to }) => text.slice(from, to))

test('finds words wherever they stand, whatever their marks', () => {
  const text = 'She said the ferry won’t sail, and left again.'
  expect(find(text, print("“The ferry won't sail” – and"))).toEqual(['the ferry won’t sail, and'])
  expect(find(text, print(text))).toEqual([text.slice(0, -1)])
  expect(find(text, `${print('ferry won’t sail and left')}-2`)).toEqual(['ferry won’t sail, and left'])
})

test('finds words with hyphens nobody sees and signs that stand for letters', () => {
  const text = 'At 30 ℃ the Ferry™ com\u00adpany cancels ½ of its crossings.'
  expect(find(text, print(text))).toEqual([text.slice(0, -1)])
  expect(find('渡し船は今日も出ません。', print('渡し船は今日も出ません'))).toEqual([
    '渡し船は今日も出ません',
  ])
})

test('finds every place', () => {
  const text = 'Again they said that we will win. We will win. And again they said that we will win.'
  expect(find(text, print('again they said that we will win'))).toHaveLength(2)
})

test('a few words could be anybody’s, unless they are a sentence', () => {
  expect(find('She asked whether we will win.', print('We will win'))).toEqual([])
  expect(find('We will win, she said.', print('We will win'))).toEqual([])
  expect(find('She sat down. “We will win.” She left.', print('We will win'))).toEqual(['We will win'])
})

test('words that are not there, or not together, are not found', () => {
  expect(find('She said the ferry won’t sail again.', print('she said the ferry sails again'))).toEqual([])
  expect(find('', print('she said the ferry sails again'))).toEqual([])
})
