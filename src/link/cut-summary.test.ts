import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutSummary } from './cut-summary.ts'

const FILL =
  'Nobody in the harbour had expected the boats to come back before the end of the week, and nobody waited.'

test('a short paragraph is its own summary', () => {
  expect(cutSummary('Rain fell on the harbour')).toBe('Rain fell on the harbour')
})

test('takes as many sentences as fit, word for word', () => {
  expect(cutSummary(`The bridge is open. It took a year. ${FILL} ${FILL}`)).toBe(
    `The bridge is open. It took a year. ${FILL}`,
  )
})

test('does not end at an initial, a title, letters with stops, a number or a speech verb', () => {
  const text = `Dr. A. Field of the U.S. Navy paid 3.5 million. “Too late!” he said. ${FILL} ${FILL}`
  expect(cutSummary(text)).toBe(
    `Dr. A. Field of the U.S. Navy paid 3.5 million. “Too late!” he said. ${FILL}`,
  )
  expect(
    cutSummary(`“Too late!” he said of Gen. Moor. ${FILL} ${FILL}`.replaceAll(FILL, FILL.slice(0, -1))),
  ).toBe('“Too late!” he said of Gen. Moor.')
})

test('prefers an end where quotation marks are closed', () => {
  expect(cutSummary(`The mayor spoke. “We waited. ${FILL} ${FILL}” So she said.`)).toBe('The mayor spoke.')
  expect(cutSummary(`“We waited. ${FILL} ${FILL}`)).toBe(`“We waited. ${FILL}`)
  expect(cutSummary(`Sie sprach. „Wir warten. ${FILL} ${FILL}“`)).toBe('Sie sprach.')
})

test('cuts a longer first sentence at a word, with an ellipsis', () => {
  const text = FILL.replace('.', ', ') + FILL
  expect(cutSummary(text)).toBe(
    'Nobody in the harbour had expected the boats to come back before the end of the week, and nobody waited, Nobody in the harbour had expected the boats to come back before the end of…',
  )
})

test('ends Chinese and Japanese at their own stop, and cuts a text without spaces', () => {
  const sentence = `${'橋'.repeat(99)}。`
  expect(cutSummary(sentence + sentence)).toBe(sentence)
  expect(cutSummary('橋'.repeat(300))).toBe(`${'橋'.repeat(180)}…`)
  expect(cutSummary(`橋${'🚢'.repeat(300)}`)).toBe(`橋${'🚢'.repeat(89)}…`)
})

test('is always the beginning of the text, and never much longer than 180', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('“', '”', '.', ' ', 'Word', 'word', 'U.S.', '「', '。', '橋')),
      (parts) => {
        const text = parts.join('').repeat(4)
        const summary = cutSummary(text)
        expect(text.startsWith(summary.replace(/…$/, ''))).toBe(true)
        expect(summary.length).toBeLessThanOrEqual(181)
      },
    ),
  )
})
