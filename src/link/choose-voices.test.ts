import { expect, test } from 'vitest'
import type { Article } from '#news/article.ts'
import { sampleParagraph } from '#news/sample-block.ts'
import { chooseVoices } from './choose-voices.ts'
import { sampleQuotes } from './sample-copy.ts'
import { sampleStories } from './sample-stories.ts'

const voicesOf = (...fields: readonly Partial<Article>[]) => {
  const stories = sampleStories(fields)
  return chooseVoices(
    stories.map((story) => ({ story, article: stories.archive.openArticle(story.gist.seed) })),
  )
}

const textsOf = (...fields: readonly Partial<Article>[]) =>
  voicesOf(...fields).map(({ speaker, text }) => [speaker, text])

test('takes the words of pull quotes first, then the longest, by different speakers', () => {
  const quotes = sampleQuotes(
    ['Ada Field', 'We mended it in a year, and it will outlive us all.'],
    ['Ben Moor', 'Not for us it will not.'],
    ['Ada Field', 'It is as good as it was on the first day, and a little wider.'],
    ['Ben Moor', 'The ferry was good enough for my father and for me.'],
  )
  const pullQuotes = [{ quote: 0, text: 'it will outlive us all', before: 3 }]
  expect(textsOf({ quotes, pullQuotes })).toEqual([
    ['Ada Field', 'it will outlive us all'],
    ['Ben Moor', 'The ferry was good enough for my father and for me.'],
  ])
})

test('prefers those with a name; leaves out what is too long or too short to be set large', () => {
  const quotes = sampleQuotes(
    [null, 'No toll on our bridge, now or ever again'],
    ['Ben Moor', 'Not for us.'],
    ['Ada Field', 'It is late, but not too late.'],
    ['Cy Hill', 'word '.repeat(40)],
  )
  expect(textsOf({ quotes })).toEqual([
    ['Ada Field', 'It is late, but not too late.'],
    [null, 'No toll on our bridge, now or ever again'],
  ])
})

test('a comma that led over to the speaker stays behind', () => {
  expect(textsOf({ quotes: sampleQuotes(['Ada Field', 'It is late, but not too late, —']) })).toEqual([
    ['Ada Field', 'It is late, but not too late'],
  ])
})

test('a voice carries its marks, speaker, role, fingerprint and story', () => {
  const quotes = sampleQuotes(['Ada Field', 'It is late, but not too late.'])
  const body = [sampleParagraph('„It is late, but not too late.“')]
  expect(voicesOf({ quotes, body, language: 'de' })).toEqual([
    {
      text: 'It is late, but not too late.',
      marks: ['„', '“'],
      speaker: 'Ada Field',
      speakerKind: 'person',
      role: null,
      fingerprint: 'f0',
      story: {
        path: '/article/story-0-00000000',
        headline: 'Story 0',
        foreign: { lang: 'de', dir: 'ltr' },
      },
    },
  ])
})

test('a story without quotes has no voices', () => {
  expect(textsOf({})).toEqual([])
})

const speakersOf = (...stories: readonly Partial<Article>[]) =>
  voicesOf(...stories).map(({ speaker }) => speaker)

test('the second voice is of another story, but a name of the same story goes before one only described', () => {
  const field = {
    quotes: sampleQuotes(
      ['Ada Field', 'It is late, but not too late.'],
      ['Ben Moor', 'It is too late for us all.'],
    ),
  }
  const sailor = { quotes: sampleQuotes(['a sailor', 'We waited all night for a tide.']) }
  const hill = { quotes: sampleQuotes(['Cy Hill', 'We waited all night for a tide.']) }
  expect(speakersOf(field, sailor)).toEqual(['Ada Field', 'Ben Moor'])
  expect(speakersOf(field, sailor, hill)).toEqual(['Ada Field', 'Cy Hill'])
  expect(speakersOf(sailor, hill)).toEqual(['Cy Hill', 'a sailor'])
})
