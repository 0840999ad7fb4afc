import { expect, test } from 'vitest'
import type { Article } from '#news/article.ts'
import { sampleParagraph } from '#news/sample-block.ts'
import { listSpeakers } from './list-speakers.ts'
import { sampleQuotes } from './sample-copy.ts'
import { gistsOf, sampleStories } from './sample-stories.ts'

const heardIn = (...stories: readonly Partial<Article>[]) => listSpeakers(gistsOf(sampleStories(stories)))

const namesOf = (...stories: readonly Partial<Article>[]) =>
  heardIn(...stories).named.map(({ name, slug, quotes, stories: of }) => [name, slug, quotes, of])

test('joins what one speaker says in several stories, whoever says most first', () => {
  const one = { quotes: sampleQuotes(['Ada Field', 'It is late.'], ['Ben Moor', 'No.']) }
  const two = { quotes: sampleQuotes(['Ada Field', 'Yes.']) }
  expect(namesOf(one, two)).toEqual([
    ['Ada Field', 'ada-field', 2, 2],
    ['Ben Moor', 'ben-moor', 1, 1],
  ])
})

test('a last name alone is somebody of its story only', () => {
  const said = { quotes: sampleQuotes(['Moor', 'No.']) }
  expect(namesOf(said, said)).toEqual([
    ['Moor', 'moor', 1, 1],
    ['Moor', 'moor-2', 1, 1],
  ])
})

test('an organisation stands after people', () => {
  const quotes = [
    ...sampleQuotes(['Harbour Office', 'The ferry will sail again on Monday.'], ['Ada Field', 'Good.']),
  ].map((quote, at) => (at === 0 ? Object.assign(quote, { speakerKind: 'organisation' }) : quote))
  expect(namesOf({ quotes })).toEqual([
    ['Ada Field', 'ada-field', 1, 1],
    ['Harbour Office', 'harbour-office', 1, 1],
  ])
})

test('the role is that of the newest story which gives one', () => {
  const [quote] = sampleQuotes(['Ada Field', 'Yes.'])
  const as = (role: string | null) => ({ quotes: quote === undefined ? [] : [{ ...quote, role }] })
  expect(heardIn(as(null), as('mayor of Harwick'), as('a sailor')).named[0]?.role).toBe('mayor of Harwick')
})

test('those only described, nobody, and words in headlines alone have groups without a name', () => {
  const quotes = sampleQuotes(['a sailor', 'Too late.'], [null, 'No toll on our bridge'])
  const headline = '“Never on a Sunday”'
  const { unnamed } = heardIn({ quotes, headline, body: [sampleParagraph('Fog.')] })
  expect(unnamed.map(({ kind, name, slug, quotes: of }) => [kind, name, slug, of])).toEqual([
    ['described', null, null, 1],
    ['unattributed', null, null, 1],
    ['headlines', null, null, 1],
  ])
  expect(unnamed[0]?.said[0]?.speaker).toBe('a sailor')
})

test('finds the page of a quote’s speaker', () => {
  const { findSlug } = heardIn({ quotes: sampleQuotes(['Ada Field', 'Yes.'], ['a sailor', 'No.']) })
  expect(findSlug({ speaker: 'Ada Field', speakerKind: 'person' }, '00000000')).toBe('ada-field')
  expect(findSlug({ speaker: 'a sailor', speakerKind: 'described' }, '00000000')).toBeNull()
})

test('in an edition of very many speakers only those heard in several stories have a page', () => {
  const said = Array.from({ length: 501 }, (_, at): [string, string] => [`Ada Field ${at}`, 'Yes.'])
  const named = namesOf({ quotes: sampleQuotes(...said) }, { quotes: sampleQuotes(['Ada Field 7', 'No.']) })
  expect(named).toHaveLength(501)
  expect(named.filter(([, slug]) => slug !== null)).toEqual([['Ada Field 7', 'ada-field-7', 2, 2]])
})
