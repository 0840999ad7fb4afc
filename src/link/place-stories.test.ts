import { expect, test } from 'vitest'
import { holdArticles } from './hold-articles.ts'
import { placeStories } from './place-stories.ts'
import { sampleQuotes, sampleStory } from './sample-copy.ts'

test('a story knows its place, its section’s name, its speakers and its title', () => {
  const quotes = sampleQuotes(
    ['Ada Field', 'Yes.'],
    ['a sailor', 'No.'],
    [null, 'So?'],
    ['Ada Field', 'Yes.'],
  )
  const { gists } = holdArticles([sampleStory(1), sampleStory(2, { headline: 'Fog in Harwick', quotes })])
  const stories = placeStories(gists, {
    sections: [{ slug: 'town', name: 'The town' }],
    language: 'en',
  })
  const [, { place, gist, teaser, speakers } = {}] = stories
  expect({ place, seed: gist?.seed, section: teaser?.section, speakers, title: gist?.title }).toEqual({
    place: 1,
    seed: 'town/story-2.txt',
    section: { slug: 'town', name: 'The town' },
    speakers: new Set(['Ada Field']),
    title: 'fog in harwick',
  })
})
