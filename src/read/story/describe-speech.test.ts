import { expect, test } from 'vitest'
import { countQuotes, describeSpeech, measureSegments, nameSpeaker } from './describe-speech.ts'

const SPEECH = {
  total: 200,
  speakers: [
    { name: 'Mara Lind', words: 71, quotes: 4 },
    { name: null, words: 27, quotes: 1 },
  ],
}

test('says the bar in words', () => {
  expect(describeSpeech(SPEECH)).toBe('49% of this story is direct speech: Mara Lind 36%, Unattributed 14%')
})

test('lays the segments end to end', () => {
  expect(measureSegments(SPEECH)).toEqual([
    { start: 0, length: 35.5 },
    { start: 35.5, length: 13.5 },
  ])
})

test('never runs past the bar', () => {
  expect(measureSegments({ total: 0, speakers: [{ name: null, words: 3, quotes: 1 }] })).toEqual([
    { start: 0, length: 0 },
  ])
})

test('counts and names', () => {
  expect(countQuotes(1)).toBe('1 quote')
  expect(countQuotes(2)).toBe('2 quotes')
  expect(nameSpeaker({ name: null, words: 1, quotes: 1 })).toBe('Unattributed')
})
