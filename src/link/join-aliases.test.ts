import { expect, test } from 'vitest'
import { joinAliases } from './join-aliases.ts'
import { sampleQuotes, sampleStory } from './sample-copy.ts'

test('puts a speaker’s own name for another spelling of it', () => {
  const { article } = sampleStory(1, {
    quotes: sampleQuotes(['A. Field', 'It is late.'], [null, 'So it is.'], ['Ben Moor', 'Is it?']),
  })
  const joined = joinAliases({ 'Ada Field': ['A. Field', 'Dame Ada'] })(article)
  expect(joined.quotes.map(({ speaker }) => speaker)).toEqual(['Ada Field', null, 'Ben Moor'])
  expect(article.quotes[0]?.speaker).toBe('A. Field')
})

test('leaves an article that has none of the spellings as it is', () => {
  const { article } = sampleStory(1, { quotes: sampleQuotes(['toString', 'It is late.']) })
  expect(joinAliases({ 'Ada Field': ['A. Field'] })(article)).toBe(article)
})
