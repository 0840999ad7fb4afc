import { expect, test } from 'vitest'
import { imprintOf } from './imprint.ts'

test('is eight characters, others for other data', () => {
  expect(imprintOf('{"headline":"Bridge open"}')).toBe('bf3d2187')
  expect(imprintOf('{"headline":"Bridge shut"}')).toBe('944d4655')
})
