import { expect, test } from 'vitest'
import { placeUtterance } from './place-utterance.ts'
import { sampleQuotedStory, sampleUtterance } from '#news/sample-quotes-page.ts'

const place = (where: Parameters<typeof placeUtterance>[0]['where']) =>
  placeUtterance(sampleUtterance('a', 'Fog', { where }), sampleQuotedStory('a'))

test('leads to the quote itself, to its crosshead, or to the story', () => {
  const pathname = '/article/story-a'
  expect(place({ kind: 'body', fingerprint: '0a1b2c3d', paragraph: 5, crosshead: 'The quay' })).toEqual({
    pathname,
    hash: 'q-0a1b2c3d',
    words: 'Paragraph 5, The quay',
  })
  expect(place({ kind: 'body', fingerprint: '0a1b2c3d', paragraph: null, crosshead: null }).words).toBe('')
  expect(place({ kind: 'crosshead', anchor: 'the-quay' })).toEqual({
    pathname,
    hash: 'the-quay',
    words: 'Crosshead',
  })
  expect(place({ kind: 'headline' })).toEqual({ pathname, hash: '', words: 'Headline' })
})
