import { expect, test } from 'vitest'
import { packVocabulary, unpackVocabulary } from './pack-vocabulary.ts'
import { openVocabulary } from './vocabulary.ts'

test('a vocabulary is unpacked as it was packed, and goes on from there', () => {
  const vocabulary = openVocabulary(['Bank', 'bank', 'of', 'Oslo', 'oslo'], [[0, 2, 3], [3]])
  const packed = packVocabulary(vocabulary)
  expect(packed).toEqual({ words: 'Bank\nbank\nof\nOslo\noslo', runs: Int32Array.of(3, 0, 2, 3, 1, 3) })
  const { lexicon, book } = unpackVocabulary(packed)
  expect(lexicon.words).toEqual(vocabulary.lexicon.words)
  expect(lexicon.shapes).toEqual(vocabulary.lexicon.shapes)
  expect([book.find([0, 2, 3]), book.find([3]), book.number([2])]).toEqual([0, 1, 2])
  expect(lexicon.number('ferry')).toBe(5)
})

test('an empty vocabulary stays empty', () => {
  const { lexicon, book } = unpackVocabulary(packVocabulary(openVocabulary()))
  expect([lexicon.words, book.runs]).toEqual([[], []])
})
