import { expect, test } from 'vitest'
import { listSubjectWords } from './list-subject-words.ts'
import { sampleCrosshead, sampleParagraph, sampleStory } from './sample-copy.ts'

const wordsOf = (headline: string, ...crossheads: string[]) =>
  Object.fromEntries(
    listSubjectWords(
      sampleStory(1, { headline, body: [sampleParagraph('Harbour'), ...crossheads.map(sampleCrosshead)] })
        .article,
    ),
  )

test('takes the words of headline and crossheads that may tell the subject, as printed', () => {
  expect(
    wordsOf('Why the EU needs Harwick’s bridge', 'What Harwick says in 2024', 'A counter-claim'),
  ).toEqual({
    eu: 'EU',
    harwick: 'Harwick',
    bridge: 'bridge',
    'counter-claim': 'counter-claim',
  })
})

test('leaves out what tells nothing: numbers, contractions, empty words', () => {
  expect(wordsOf('They’re back: 2024 couldn’t have been worse than 1987')).toEqual({ worse: 'worse' })
})

test('in a line of capitals a short word is no acronym', () => {
  expect(wordsOf('BIG TAX ON BRIDGE TOLL IN THE EU')).toEqual({ bridge: 'BRIDGE', toll: 'TOLL' })
})

test('of a line as long as a story takes what a headline would hold', () => {
  expect(wordsOf(`Harwick ${'the '.repeat(80)}harbour`)).toEqual({ harwick: 'Harwick' })
})

test('reads other alphabets', () => {
  expect(wordsOf('Міст у Гарвіку знов відкрито')).toEqual({
    міст: 'Міст',
    гарвіку: 'Гарвіку',
    знов: 'знов',
    відкрито: 'відкрито',
  })
})
