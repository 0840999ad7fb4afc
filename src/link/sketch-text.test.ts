import { expect, test } from 'vitest'
import { areAlike, sketchText } from './sketch-text.ts'

const write = (from: number, count: number): string =>
  Array.from({ length: count }, (_, n) => `ferry${from + n}`).join(' ')

const whole = sketchText(write(0, 200))

test('a text is like itself, like most of itself, and not like half of itself or another', () => {
  expect(areAlike(whole, sketchText(write(0, 200).toUpperCase()), 1)).toBe(true)
  expect(areAlike(whole, sketchText(write(0, 190)), 0.8)).toBe(true)
  expect(areAlike(whole, sketchText(write(0, 100)), 0.8)).toBe(false)
  expect(areAlike(whole, sketchText(write(0, 100)), 0.2)).toBe(true)
  expect(areAlike(whole, sketchText(write(500, 200)), 0.2)).toBe(false)
})

test('texts without words are like nothing', () => {
  expect(areAlike(sketchText(''), sketchText(''), 0.1)).toBe(false)
})
