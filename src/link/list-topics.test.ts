import { expect, test } from 'vitest'
import type { Article } from '#news/article.ts'
import { sampleParagraph } from '#news/sample-block.ts'
import { finish } from '#news/steps.ts'
import { judgeTopics, listKinds, listTopics } from './list-topics.ts'
import { readStories } from './read-stories.ts'
import { sampleQuotes } from './sample-copy.ts'
import { gistsOf, sampleStories } from './sample-stories.ts'

const fieldsOf = (given: string | Partial<Article>): Partial<Article> =>
  typeof given === 'string'
    ? { headline: 'Rain', body: given.split('\n').map(sampleParagraph) }
    : { headline: 'Rain', ...given }

/** The topics of stories; the last ones are so many copies. */
function topicsOf(texts: readonly (string | Partial<Article>)[], copies = 0) {
  const stories = sampleStories(texts.map(fieldsOf))
  const gists = gistsOf(stories)
  const first = gists.length - copies
  const told = gists.map(({ speakers }, at) =>
    at < first ? { speakers } : { speakers, copyOf: '/article/rain-00000000' },
  )
  const reading = finish(readStories(gists, stories.archive.vocabulary))
  return listTopics(finish(judgeTopics(reading, listKinds(told))), told)
}

const namesOf = (...texts: readonly (string | Partial<Article>)[]) => topicsOf(texts).map(({ name }) => name)

test('a place is told by what is in it, a person by a title, an organisation by its words', () => {
  const text =
    'In Harwick rain fell. The mayor Ada Field saw it in Harwick, and Mayor Ada Field left.\n' +
    'The ferry belongs to the Harwick Port Authority. The Harwick Port Authority waits. She lives in Harwick.'
  expect(namesOf(text, text)).toEqual(['Ada Field', 'Harwick', 'Harwick Port Authority'])
})

test('a topic has two stories, which are about it: what is named in passing is none', () => {
  const about = 'Gulls cry in Harwick. It is cold in Harwick.'
  expect(topicsOf([about, about]).map(({ name, stories }) => [name, [...stories.keys()]])).toEqual([
    ['Harwick', [0, 1]],
  ])
  const passing = 'Rain fell.\nSome fell in Harwick.'
  expect(namesOf(about, passing)).toEqual([])
})

test('a last name alone counts for the one person of its story who bears it', () => {
  const text =
    'Rain fell, and the singer Ada Field said so.\nThe day when Field was off, and if Field was late so was Field.'
  expect(topicsOf([text, text]).map(({ name, stories }) => [name, stories.get(0)])).toEqual([
    ['Ada Field', 5],
  ])
})

test('days, peoples, counted things and the first words of sentences are no topics', () => {
  const text =
    'On Monday in March rain fell. The British minister and British people left on Monday.\n' +
    'Wet days came. A Rover passed, then a Rover again. However it rained, and however long.'
  expect(namesOf(text, text)).toEqual([])
})

test('whoever is quoted by name is known for a person', () => {
  const body = [sampleParagraph('Rain fell on Bo Li. Then Bo Li was wet.')]
  const quotes = sampleQuotes(['Bo Li', 'It rains.'])
  expect(namesOf({ body, quotes }, { body })).toEqual(['Bo Li'])
  expect(namesOf({ body }, { body })).toEqual([])
})

test('a language that writes every noun with a capital has no topics', () => {
  const body = [sampleParagraph('Gulls cry in Harwick. It is cold in Harwick.')]
  expect(namesOf({ body, language: 'de' }, { body, language: 'de' })).toEqual([])
})

test('a copy of a story is no second one', () => {
  const body = ['Gulls cry in Harwick.', 'It is cold in Harwick.'].map(sampleParagraph)
  expect(namesOf({ body }, { body })).toEqual(['Harwick'])
  expect(topicsOf([{ body }, { body }], 1)).toEqual([])
})
