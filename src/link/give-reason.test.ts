import { expect, test } from 'vitest'
import type { Article } from '#news/article.ts'
import { sampleParagraph } from '#news/sample-block.ts'
import { openReasons } from './give-reason.ts'
import { sampleChoice } from './sample-choice.ts'
import { sampleQuotes } from './sample-copy.ts'
import { sampleStories } from './sample-stories.ts'

/** The reason for the second of several stories, after the first. */
function reasonFor(...fields: readonly Partial<Article>[]) {
  const stories = sampleStories(fields)
  const [from, to] = stories
  return from === undefined || to === undefined ? null : openReasons(from, sampleChoice(stories).common)(to)
}

const about = (...texts: readonly string[]) => ({ headline: '', body: texts.map(sampleParagraph) })
const harwick = 'Gulls cry in Harwick. It is cold in Harwick.'
const field = { quotes: sampleQuotes(['Ada Field', 'It is late.']) }
const others = [about('Wind rose.'), about('Snow lay.'), about('Hail fell.')]

test('gives the most telling reason that is true: speaker, topic, words, section, date', () => {
  const both = about('The harbour toll rises.', harwick)
  const toll = about('A harbour without a toll.')
  expect(reasonFor({ ...field, ...both }, { ...field, ...both }, ...others)).toEqual({
    kind: 'speaker',
    speaker: 'Ada Field',
  })
  expect(reasonFor(both, { ...both, ...field }, ...others)).toEqual({ kind: 'topic', topic: 'Harwick' })
  expect(reasonFor(both, toll, ...others)).toEqual({ kind: 'words', words: ['harbour', 'toll'] })
  expect(reasonFor(both, about('Ponies graze.'), ...others)).toEqual({ kind: 'section', name: 'Town' })
  expect(reasonFor(both, { ...about('Ponies graze.'), section: 'sea' }, ...others)).toEqual({ kind: 'date' })
})

test('a speaker who is only described, or by a last name alone, may be somebody else', () => {
  for (const speaker of ['a sailor', 'Moor']) {
    const said = { quotes: sampleQuotes([speaker, 'It is late.']) }
    expect(reasonFor({ ...said, ...about('Fog.') }, { ...said, ...about('Sun.') })).toEqual({
      kind: 'section',
      name: 'Town',
    })
  }
})
