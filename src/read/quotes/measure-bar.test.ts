import { expect, test } from 'vitest'
import { measureBar } from './measure-bar.ts'
import { sampleQuotesPage } from '#news/sample-quotes-page.ts'

const { facts } = sampleQuotesPage({})

test('the bar holds each share, the others together, and the paper’s own words', () => {
  const shares = [
    { kind: 'speaker', name: 'Ada Field', words: 20 },
    { kind: 'others', speakers: 4868, words: 10 },
    { kind: 'unattributed', words: 5 },
  ] as const
  expect(measureBar(shares, { ...facts, spoken: 35, total: 80 })).toEqual([
    { start: 0, length: 25, isVoice: true, name: 'Ada Field', words: 20 },
    { start: 25, length: 12.5, isVoice: true, name: '4,868 others', words: 10 },
    { start: 37.5, length: 6.3, isVoice: true, name: 'No name given', words: 5 },
    { start: 43.8, length: 56.3, isVoice: false, name: 'The paper', words: 45 },
  ])
})

test('a story all of speech leaves the paper nothing', () => {
  const shares = [{ kind: 'speaker', name: 'Ada Field', words: 9 }] as const
  expect(measureBar(shares, { ...facts, spoken: 9, total: 8 })).toEqual([
    { start: 0, length: 100, isVoice: true, name: 'Ada Field', words: 9 },
  ])
})
