import { expect, test } from 'vitest'
import { slugNames } from './slug-name.ts'

test('writes names for an address, numbered where they would be the same', () => {
  expect(slugNames(['Ada Field', 'Ada  Field', 'Zoë O’Hill', 'Ігор Мор'], 'speaker')).toEqual([
    'ada-field',
    'ada-field-2',
    'zoe-ohill',
    'igor-mor',
  ])
})

test('a number alone, which would be a page, and nothing at all get a word of their own', () => {
  expect(slugNames(['50', '…', '!'], 'topic')).toEqual(['topic-50', 'topic', 'topic-2'])
})

test('a number given never takes the slug of a name that bears it', () => {
  expect(new Set(slugNames(['Roe 2', 'Roe', 'Roe', 'Roe'], 'speaker')).size).toBe(4)
})
