import { expect, test } from 'vitest'
import type { Article } from '#news/article.ts'
import { giveReason } from './give-reason.ts'
import { indexCommon } from './index-common.ts'
import { sampleCrosshead, sampleQuotes } from './sample-copy.ts'
import { sampleStories } from './sample-stories.ts'

function reasonFor(from: Partial<Article>, to: Partial<Article>, ...others: readonly Partial<Article>[]) {
  const stories = sampleStories([from, to, ...others])
  const [first, second] = stories
  return first === undefined || second === undefined ? null : giveReason(first, second, indexCommon(stories))
}

const field = { quotes: sampleQuotes(['Ada Field', 'It is late.']) }

test('gives the most telling reason that is true: speaker, words, section, date', () => {
  const bridge = { headline: 'Harwick bridge opens' }
  const head = { headline: 'Rain', body: [sampleCrosshead('A bridge in HARWICK')] }
  expect(reasonFor({ ...field, ...bridge }, { ...field, ...head })).toEqual({
    kind: 'speaker',
    speaker: 'Ada Field',
  })
  expect(reasonFor({ ...field, ...bridge }, head)).toEqual({ kind: 'words', words: ['Harwick', 'bridge'] })
  expect(reasonFor(bridge, { headline: 'Rain' })).toEqual({ kind: 'section', name: 'Town' })
  expect(reasonFor(bridge, { headline: 'Rain', section: 'sea' })).toEqual({ kind: 'date' })
})

test('one shared word is a reason only when it is a name', () => {
  const section = { kind: 'section', name: 'Town' }
  expect(reasonFor({ headline: 'Fog on Harwick' }, { headline: 'Rain in Harwick' })).toEqual({
    kind: 'words',
    words: ['Harwick'],
  })
  expect(reasonFor({ headline: 'Fog at the ferry' }, { headline: 'Rain on a ferry' })).toEqual(section)
  expect(reasonFor({ headline: 'FOG: FERRY SHUT' }, { headline: 'FERRY IN RAIN' })).toEqual(section)
  expect(reasonFor({ headline: 'Ferry in fog' }, { headline: 'Rain on a ferry' })).toEqual(section)
})

test('a speaker who is only described may be somebody else', () => {
  const described = { quotes: sampleQuotes(['a sailor', 'It is late.']) }
  expect(reasonFor({ ...described, headline: 'Fog' }, { ...described, headline: 'Rain' })).toEqual({
    kind: 'section',
    name: 'Town',
  })
})

test('names the rarest words first, three at most, and none that stands in many headlines', () => {
  const all = { headline: 'Harwick ferry harbour bridge dispute' }
  const some = Array.from({ length: 6 }, () => ({ headline: 'Ferry dispute in Harwick' }))
  expect(reasonFor(all, all, ...some)).toEqual({ kind: 'words', words: ['harbour', 'bridge', 'Harwick'] })
  const many = Array.from({ length: 20 }, () => ({ headline: 'Harwick ferry harbour bridge dispute' }))
  expect(reasonFor(all, all, ...many)).toEqual({ kind: 'section', name: 'Town' })
})
