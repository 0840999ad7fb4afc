import { expect, test } from 'vitest'
import type { Block } from './block.ts'
import { measureMinutes } from './measure-minutes.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, lines: [1, 1], fingerprint: 'f' })
const story = (...texts: string[]) => ({ standfirst: null, body: texts.map(paragraph) })

test('takes a minute at least', () => {
  expect(measureMinutes(story())).toBe(1)
  expect(measureMinutes(story('Short.'))).toBe(1)
})

test('reads 230 words or 500 characters a minute', () => {
  expect(measureMinutes(story('word '.repeat(230)))).toBe(1)
  expect(measureMinutes(story('word '.repeat(231)))).toBe(2)
  expect(measureMinutes(story('橋'.repeat(500)))).toBe(1)
  expect(measureMinutes(story('橋'.repeat(501)))).toBe(2)
})

test('adds up many paragraphs without a rounding error', () => {
  expect(measureMinutes(story(...Array.from({ length: 23 }, () => 'word '.repeat(10))))).toBe(1)
})

test('counts the standfirst', () => {
  expect(measureMinutes({ standfirst: 'word '.repeat(100), body: [paragraph('word '.repeat(200))] })).toBe(2)
})
