import { expect, test } from 'vitest'
import { speakerKey } from './speaker-key.ts'

test('a whole name and an organisation’s join over stories; a last name does not; a description has no key', () => {
  expect(speakerKey({ speaker: 'Ada Field', speakerKind: 'person' }, 'a1')).toBe('Ada Field')
  expect(speakerKey({ speaker: 'Tug', speakerKind: 'organisation' }, 'a1')).toBe('Tug')
  expect(speakerKey({ speaker: 'Mr Field', speakerKind: 'person' }, 'a1')).toBe('Mr Field a1')
  expect(speakerKey({ speaker: 'a sailor', speakerKind: 'described' }, 'a1')).toBeNull()
  expect(speakerKey({ speaker: null, speakerKind: null }, 'a1')).toBeNull()
})
