import { expect, test } from 'vitest'
import { sampleQuotesPage } from '#news/sample-quotes-page.ts'
import { askQuoted } from './ask-quoted.ts'
import type { Choice } from './use-choice.ts'

const ANY: Choice = { order: 'speaker', story: null, section: null, time: null, page: 1 }
const NO_FILTER = { story: null, section: null, time: null, page: 1 }
const choices = { stories: [], sections: ['sea', 'town'], times: [] }

test('a page that holds every quote answers each choice itself', () => {
  expect(askQuoted(sampleQuotesPage({}), { ...ANY, order: 'story', section: 'sea' })).toBeNull()
})

test('of a larger edition a filter asks for all, and so does the order of the stories', () => {
  const page = sampleQuotesPage({ choices })
  expect(askQuoted(page, ANY)).toBeNull()
  expect(askQuoted(page, { ...ANY, section: 'sea', page: 3 })).toEqual({
    ...NO_FILTER,
    speaker: null,
    section: 'sea',
    page: 3,
  })
  expect(askQuoted(page, { ...ANY, order: 'story' })).toEqual({ ...NO_FILTER, speaker: null })
})

test('the pages of a speaker are in the order of the stories already', () => {
  const page = sampleQuotesPage({ choices, speaker: 'ada-field' })
  expect(askQuoted(page, { ...ANY, order: 'story' })).toBeNull()
  expect(askQuoted(page, { ...ANY, time: '2031' })).toEqual({
    ...NO_FILTER,
    speaker: 'ada-field',
    time: '2031',
  })
})
