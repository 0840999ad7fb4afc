import { expect, test } from 'vitest'
import { readQuotesParams } from './read-quotes-params.ts'

test('tells the edition’s pages from a speaker’s', () => {
  expect(readQuotesParams({})).toEqual({ speaker: null, page: 1 })
  expect(readQuotesParams({ speaker: '3' })).toEqual({ speaker: null, page: 3 })
  expect(readQuotesParams({ speaker: 'ada-field' })).toEqual({ speaker: 'ada-field', page: 1 })
  expect(readQuotesParams({ speaker: 'ada-field', page: '2' })).toEqual({ speaker: 'ada-field', page: 2 })
})

test('what is no page number is no page', () => {
  expect(
    [{ speaker: '0' }, { speaker: '2', page: '2' }, { speaker: 'ada', page: 'x' }].map(readQuotesParams),
  ).toEqual([null, null, null])
})
