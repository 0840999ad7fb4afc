import { expect, test } from 'vitest'
import { isEmptyQuery, parseQuery } from './parse-query.ts'

const NOTHING = { speakers: [], section: null, after: null, before: null }
const word = (text: string) => ({ words: [text], isPhrase: false })

test('every word is a term, each once', () => {
  expect(parseQuery('  Atacms missiles, ATACMS ')).toEqual({
    ...NOTHING,
    plain: 'Atacms missiles, ATACMS',
    terms: [word('atacm'), word('missile')],
  })
})

test('a number is one term', () => {
  expect(parseQuery('155,221 bags at 5.93').terms).toEqual([
    word('155221'),
    word('bag'),
    word('at'),
    word('5.93'),
  ])
})

test('quoted words are a phrase, in any marks', () => {
  for (const query of ['"long range" bridge', '“Long-range” bridge', '«long range» bridge']) {
    expect(parseQuery(query).terms).toEqual([{ words: ['long', 'range'], isPhrase: true }, word('bridge')])
  }
  expect(parseQuery('"long range').terms).toEqual([word('long'), word('range')])
})

test('filters are taken out of the words', () => {
  expect(
    parseQuery('bridge speaker:"Ada Field" Speaker:moor section:world after:2026-11 before:2027'),
  ).toEqual({
    plain: 'bridge',
    terms: [word('bridge')],
    speakers: [['ada', 'field'], ['moor']],
    section: 'world',
    after: '2026-11',
    before: '2027',
  })
  expect(parseQuery('speaker: “Ada” before:noon').terms).toEqual([
    { words: ['ada'], isPhrase: true },
    word('speaker'),
    word('before'),
    word('noon'),
  ])
})

test('a run of letters without spaces is a row of pairs', () => {
  expect(parseQuery('東京都 橋').terms).toEqual([
    { words: ['東京', '京都'], isPhrase: true },
    { words: ['橋'], isPhrase: false },
  ])
  expect(parseQuery('「東京」').terms).toEqual([{ words: ['東京'], isPhrase: true }])
})

test('nothing is nothing', () => {
  expect(isEmptyQuery(parseQuery(' “” … '))).toBe(true)
  expect(isEmptyQuery(parseQuery('after:2026'))).toBe(false)
})
