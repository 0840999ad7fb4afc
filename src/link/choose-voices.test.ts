import { expect, test } from 'vitest'
import { chooseVoices } from './choose-voices.ts'
import { sampleQuotes, sampleStory } from './sample-copy.ts'

const textsOf = (...args: Parameters<typeof sampleStory>) =>
  chooseVoices(sampleStory(...args).article).map(({ speaker, text }) => [speaker, text])

test('takes the words of pull quotes first, then the longest, by different speakers', () => {
  const quotes = sampleQuotes(
    ['Ada Field', 'We mended it in a year, and it will outlive us all.'],
    ['Ben Moor', 'Not for us it will not.'],
    ['Ada Field', 'It is as good as it was on the first day, and a little wider.'],
    ['Ben Moor', 'The ferry was good enough for my father and for me.'],
  )
  const pullQuotes = [{ quote: 0, text: 'it will outlive us all', before: 3 }]
  expect(textsOf(1, { quotes, pullQuotes })).toEqual([
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
  expect(textsOf(1, { quotes })).toEqual([
    ['Ada Field', 'It is late, but not too late.'],
    [null, 'No toll on our bridge, now or ever again'],
  ])
})

test('a comma that led over to the speaker stays behind', () => {
  expect(textsOf(1, { quotes: sampleQuotes(['Ada Field', 'It is late, but not too late, —']) })).toEqual([
    ['Ada Field', 'It is late, but not too late'],
  ])
})

test('a voice carries its speaker, role, fingerprint and story', () => {
  const quotes = sampleQuotes(['Ada Field', 'It is late, but not too late.'])
  const { article } = sampleStory(1, { quotes })
  expect(chooseVoices(article)).toEqual([
    {
      text: 'It is late, but not too late.',
      speaker: 'Ada Field',
      speakerKind: 'person',
      role: null,
      fingerprint: 'f0',
      story: { path: '/article/story-1-00000001', headline: 'Story 1' },
    },
  ])
})

test('a story without quotes has no voices', () => {
  expect(textsOf(1)).toEqual([])
})
