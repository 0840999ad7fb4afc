import { expect, test } from 'vitest'
import { openLexicon } from './lexicon.ts'
import { AT_BREAK, AT_STOP, OF_IT, readWords } from './read-words.ts'

function read(text: string): readonly string[] {
  const lexicon = openLexicon()
  const line: number[] = []
  readWords(text, lexicon, line)
  const signs: Record<number, string> = { [AT_STOP]: '|', [AT_BREAK]: ',', [OF_IT]: '’s' }
  return line.map((word) => lexicon.words[word] ?? signs[word] ?? '')
}

test('tells words, sentences, breaks and possessives', () => {
  expect(read('Oslo’s harbour, half-shut, won’t open. “Fog!”')).toEqual([
    'Oslo',
    '’s',
    'harbour',
    ',',
    'half-shut',
    ',',
    'won’t',
    'open',
    '|',
    '|',
    'Fog',
    '|',
    ',',
    '|',
  ])
})

test('the full stop of a shortened word and of initials ends no sentence', () => {
  expect(read('Dr. A. Roe of the U.S. left. So did I.')).toEqual([
    'Dr.',
    'A.',
    'Roe',
    'of',
    'the',
    'U.S.',
    'left',
    '|',
    'So',
    'did',
    'I',
    '|',
    '|',
  ])
})

test('of a script without spaces every pair is a word', () => {
  expect(read('東京港')).toEqual(['東京', '京港', '|'])
})
