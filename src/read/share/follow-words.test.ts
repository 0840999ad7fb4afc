import { expect, test } from 'vitest'
import { anchorWords } from './anchor-words.ts'
import { followWords } from './follow-words.ts'

const FERRY = 'The ferry will not sail again before the harbour has been dredged and the quay repaired.'
const MAYOR = 'The mayor opened the bridge on Monday.'
const STORY = ['Bridge opens', `${MAYOR} ${FERRY} Nobody was hurt.`, 'It rained all day on the island.']

const toPassages = (texts: readonly string[]) => texts.map((text) => ({ text }))

/** What a link shared of one state of a story leads to in another. */
function share(words: string, before: readonly string[], after: readonly string[]) {
  const passages = toPassages(before)
  const passage = passages.find(({ text }) => text.includes(words))
  if (passage === undefined) throw new Error('not in the story')
  const from = passage.text.indexOf(words)
  const link = anchorWords(passages, passage, { from, to: from + words.length })
  return link && (followWords(link, toPassages(after))?.text ?? 'gone')
}

test('a sentence leads to itself, wherever it has moved and however it is set', () => {
  expect(share(FERRY, STORY, STORY)).toBe(FERRY)
  expect(
    share('mayor opened the bridge on Monday', STORY, [`So the  Mayor opened “the bridge” on Monday?`]),
  ).toBe('Mayor opened “the bridge” on Monday?')
})

test('a few words stand for their sentence', () => {
  expect(share('the bridge', STORY, STORY)).toBe(MAYOR)
  expect(share('hurt', STORY, STORY)).toBe('Nobody was hurt.')
  expect(share('Nobody was hurt.', STORY, ['He said that nobody was hurt.'])).toBe('gone')
})

test('a part of a word, and the mark after it, stand for the word', () => {
  expect(share('ridge op', STORY, STORY)).toBe('Bridge opens')
})

test('an edited sentence is its own successor, and is followed whole', () => {
  const edited = FERRY.replace('harbour', 'old harbour')
  expect(share('not sail again before the harbour has', STORY, [MAYOR, edited])).toBe(edited)
})

test('words that are gone lead nowhere, nor to what is like them', () => {
  expect(share(FERRY, STORY, [MAYOR, 'The ferry will sail.'])).toBe('gone')
  const twins = [FERRY.replace('quay', 'pier'), FERRY.replace('quay', 'road')]
  expect(share(FERRY, STORY, twins)).toBe('gone')
  expect(share(FERRY, [...STORY, twins[0] ?? ''], [twins[0] ?? ''])).toBe('gone')
})

test('of two that are the same, the one that was shared is followed', () => {
  const twice = [FERRY, MAYOR, FERRY]
  const passages = toPassages(twice)
  const [first, , last] = passages
  if (first === undefined || last === undefined) throw new Error('no story')
  const link = anchorWords(passages, last, { from: 0, to: 20 })
  expect(link?.fingerprint).toMatch(/-2$/)
  expect(link && followWords(link, passages)?.passage).toBe(last)
  expect(link && followWords(link, [first])?.passage).toBe(first)
})

test('a stretch without words has no anchor', () => {
  const passage = { text: '— —' }
  expect(anchorWords([passage], passage, { from: 0, to: 3 })).toBeNull()
})
