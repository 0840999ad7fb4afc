import { finish } from '#news/steps.ts'
import { expect, test } from 'vitest'
import { sampleParagraph } from '#news/sample-block.ts'
import { ALIKE } from './index-likeness.ts'
import { packWeighed, unpackWeighed } from './pack-weighed.ts'
import { readStories } from './read-stories.ts'
import { gistsOf, sampleStories } from './sample-stories.ts'
import { weighWords } from './weigh-words.ts'

test('what is packed is unpacked as it was', () => {
  const texts = ['The ferry of Harwick.', 'A ferry in Harwick, a toll.', 'The toll fell.', '']
  const stories = sampleStories(texts.map((text) => ({ headline: '', body: [sampleParagraph(text)] })))
  const weighed = weighWords(finish(readStories(gistsOf(stories), stories.archive.vocabulary)))
  const { vectors, likeness } = unpackWeighed(packWeighed(weighed))
  expect(vectors).toEqual(weighed.vectors)
  const places = [0, 1, 2, 3]
  expect(places.map((place) => likeness(place, ALIKE))).toEqual(
    places.map((place) => weighed.likeness(place, ALIKE)),
  )
  expect(likeness(1, ALIKE).map(({ place }) => place)).toEqual([0, 2])
  expect(likeness(1, 1)).toEqual(weighed.likeness(1, 1))
})

test('what is alike is taken from before where the key is the same, and else found', () => {
  const texts = ['The ferry of Harwick.', 'A ferry in Harwick, a toll.', 'The toll fell.', '']
  const stories = sampleStories(texts.map((text) => ({ headline: '', body: [sampleParagraph(text)] })))
  const weighed = weighWords(finish(readStories(gistsOf(stories), stories.archive.vocabulary)))
  const { alike, keys } = packWeighed(weighed)
  const others = keys.map((half, at) => (at < 2 ? half + 1 : half))
  const marked = { ...alike, right: alike.right.fill(7) }
  const again = unpackWeighed(packWeighed(weighed, { alike: marked, keys: others }))
  expect(again.likeness(0, ALIKE)).toEqual(weighed.likeness(0, ALIKE))
  expect(again.likeness(1, 1)).toEqual([{ place: 0, likeness: 7 }])
})
