import { expect, test } from 'vitest'
import { sampleGroup } from '#news/sample-quotes-page.ts'
import { describeFound } from './describe-found.ts'

const found = {
  groups: [sampleGroup([])],
  stories: [],
  count: 1312,
  page: 2,
  pages: 164,
  offers: [],
  times: [],
}
const DONE = { isWaiting: false, hasFailed: false }

test('says what was found, and which page of it is shown', () => {
  expect(describeFound({ ...DONE, found })).toBe('Quotes from 1,312 stories, newest first. Page 2 of 164')
  expect(describeFound({ ...DONE, found: { ...found, count: 1, page: 1, pages: 1 } })).toBe(
    'Quotes from 1 story',
  )
})

test('says when there is nothing, not yet or not at all', () => {
  expect(describeFound({ ...DONE, found: { ...found, groups: [], count: 0, page: 1, pages: 1 } })).toBe(
    'Nothing here is of that story, section and time.',
  )
  expect(describeFound({ found: null, isWaiting: true, hasFailed: false })).toBe('Looking…')
  expect(describeFound({ found: null, isWaiting: false, hasFailed: true })).toBe(
    'The quotes could not be loaded.',
  )
})
