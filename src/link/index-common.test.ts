import { expect, test } from 'vitest'
import { indexCommon } from './index-common.ts'
import { sampleStories } from './sample-stories.ts'

const headlines = (count: number, headline: string) => Array.from({ length: count }, () => ({ headline }))

test('the rarer a word the more it weighs', () => {
  const { weigh } = indexCommon(
    sampleStories([...headlines(2, 'Harwick ferry'), ...headlines(4, 'Ferry'), ...headlines(26, 'Fog')]),
  )
  expect([weigh('harwick'), weigh('ferry'), weigh('unheard')]).toEqual([5, 4, 0])
})

test('a word of more than twelve headlines tells nothing, in a great edition of more than two in a hundred', () => {
  expect(indexCommon(sampleStories(headlines(12, 'Harwick'))).weigh('harwick')).toBe(1)
  expect(indexCommon(sampleStories(headlines(13, 'Harwick'))).weigh('harwick')).toBe(0)
  const great = (count: number) =>
    sampleStories([...headlines(count, 'Harwick'), ...headlines(1000 - count, 'Fog')])
  expect(indexCommon(great(20)).weigh('harwick')).toBe(6)
  expect(indexCommon(great(21)).weigh('harwick')).toBe(0)
})
