import { expect, test } from 'vitest'
import { describeReason } from './describe-reason.ts'

test('says why a story is suggested', () => {
  expect(describeReason({ kind: 'listed' })).toBe('Listed with this story')
  expect(describeReason({ kind: 'speaker', speaker: 'Mara Lind' })).toBe('Also quotes Mara Lind')
  expect(describeReason({ kind: 'topic', topic: 'Harwick' })).toBe('More on Harwick')
  expect(describeReason({ kind: 'words', words: ['harbour', 'ferry'] })).toBe('Also about harbour, ferry')
  expect(describeReason({ kind: 'section', name: 'Coast' })).toBe('More in Coast')
  expect(describeReason({ kind: 'date' })).toBe('Also in this edition')
})
