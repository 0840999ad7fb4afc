import { expect, test } from 'vitest'
import { headlineSize, isTextInList, nextSize } from './headline-size.ts'

test('sets a headline by its length', () => {
  expect(headlineSize('H'.repeat(45))).toBe('text-d1')
  expect(headlineSize('H'.repeat(46))).toBe('text-d2')
  expect(headlineSize('H'.repeat(90))).toBe('text-d2')
  expect(headlineSize('H'.repeat(91))).toBe('text-d3')
  expect(headlineSize('H'.repeat(180))).toBe('text-d3')
  expect(headlineSize('H'.repeat(181))).toBe('text-h2')
  expect(headlineSize('橋'.repeat(23))).toBe('text-d2')
})

test('sets the next headline smaller than the story’s own', () => {
  expect(nextSize('H')).toBe('text-d2')
  expect(nextSize('H'.repeat(90))).toBe('text-d2')
  expect(nextSize('H'.repeat(91))).toBe('text-d3')
})

test('in a list the longest are set as text', () => {
  expect(isTextInList('H'.repeat(135))).toBe(false)
  expect(isTextInList('H'.repeat(136))).toBe(true)
})
