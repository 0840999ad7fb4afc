import { expect, test } from 'vitest'
import type { Article } from '#news/article.ts'
import { sampleCrosshead } from '#news/sample-block.ts'
import { composeFront } from './compose-front.ts'
import { fillSections } from './fill-sections.ts'
import { listSections } from './list-sections.ts'
import { listSpeakers } from './list-speakers.ts'
import { sampleQuotes } from './sample-copy.ts'
import { gistsOf, sampleStories } from './sample-stories.ts'

function frontOf(fields: readonly Partial<Article>[]) {
  const stories = sampleStories(fields)
  const sections = listSections(
    stories.map(({ gist }) => gist.section),
    { sections: [{ slug: 'sport', name: 'Sport' }] },
  )
  const speakers = listSpeakers(gistsOf(stories))
  return composeFront(stories, {
    sections: fillSections(sections, stories),
    speakers,
    openArticle: (id) => {
      const story = stories.find(({ gist }) => gist.id === id)
      return stories.archive.openArticle(story?.gist.seed ?? '')
    },
  })
}

test('leads with the first story: its crossheads, its voices', () => {
  const { lead, second, voices } = frontOf([
    {
      headline: 'The bridge is open',
      body: [sampleCrosshead('Why it closed')],
      quotes: sampleQuotes(['Ada Field', 'It is late, but not too late.']),
    },
    { headline: 'The ferry sails on' },
  ])
  expect(lead?.teaser.headline).toBe('The bridge is open')
  expect(lead?.crossheads).toEqual([{ text: 'Why it closed', anchor: 'why-it-closed' }])
  expect(voices.map(({ speaker }) => speaker)).toEqual(['Ada Field'])
  expect(second?.headline).toBe('The ferry sails on')
})

test('departments hold the rest of their section, seven at most; one without a rest is left out', () => {
  const town = Array.from({ length: 10 }, () => ({ section: 'town' }))
  const { departments } = frontOf([{ section: 'sea' }, ...town])
  expect(departments.map(({ slug, name, stories }) => [slug, name, stories])).toEqual([['town', 'Town', 10]])
  expect(departments[0]?.teasers.map(({ headline }) => headline)).toEqual([
    'Story 2',
    'Story 3',
    'Story 4',
    'Story 5',
    'Story 6',
    'Story 7',
    'Story 8',
  ])
})

/** Two fragments of it make one utterance. */
const utterance = sampleQuotes(['Ada Field', 'We will mend it'])

test('counts stories, minutes, utterances and speakers of the whole edition', () => {
  const { stories, minutes, quotes, speakers } = frontOf([
    { quotes: [...utterance, ...utterance] },
    { quotes: sampleQuotes(['Ada Field', 'It is done.'], [null, 'No toll'], ['a sailor', 'Too late.']) },
    { quotes: sampleQuotes(['a sailor', 'Too late.']) },
  ])
  expect({ stories, minutes, quotes, speakers }).toEqual({ stories: 3, minutes: 3, quotes: 5, speakers: 3 })
})

test('an edition without stories has a front without a lead', () => {
  expect(frontOf([])).toEqual({
    lead: null,
    second: null,
    voices: [],
    departments: [],
    stories: 0,
    minutes: 0,
    quotes: 0,
    speakers: 0,
  })
})
