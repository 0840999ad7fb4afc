import { expect, test } from 'vitest'
import { indexNearTitles } from './near-titles.ts'
import { sampleStories } from './sample-stories.ts'

test('four of five words must be shared, whatever their order', () => {
  const find = indexNearTitles(
    sampleStories([{ headline: 'Old bridge toll doubles' }, { headline: 'Ferry sails on' }]),
  )
  expect(find('toll doubles old bridge')?.place).toBe(0)
  expect(find('old bridge toll doubles again')?.place).toBe(0)
  expect(find('old bridge toll doubles once again')).toBeNull()
})

test('fewer than four words are too few to tell', () => {
  const find = indexNearTitles(sampleStories([{ headline: 'Ferry sails on' }]))
  expect(find('ferry sails on')).toBeNull()
})

test('two stories that are as near are none', () => {
  const find = indexNearTitles(
    sampleStories([
      { headline: 'Old bridge toll doubles May' },
      { headline: 'Old bridge toll doubles June' },
    ]),
  )
  expect(find('old bridge toll doubles')).toBeNull()
})
