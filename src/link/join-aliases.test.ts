import { expect, test } from 'vitest'
import { joinAliases } from './join-aliases.ts'
import { sampleQuotes } from './sample-copy.ts'

test('puts a speaker’s own name for another spelling of it', () => {
  const quotes = sampleQuotes(['A. Field', 'It is late.'], [null, 'So it is.'], ['Ben Moor', 'Is it?'])
  const joined = joinAliases({ 'Ada Field': ['A. Field', 'Dame Ada'] })(quotes)
  expect(joined.map(({ speaker }) => speaker)).toEqual(['Ada Field', null, 'Ben Moor'])
  expect(quotes[0]?.speaker).toBe('A. Field')
})

test('leaves quotes that have none of the spellings as they are', () => {
  const quotes = sampleQuotes(['toString', 'It is late.'])
  expect(joinAliases({ 'Ada Field': ['A. Field'] })(quotes)).toBe(quotes)
})
