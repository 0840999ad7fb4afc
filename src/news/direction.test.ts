import { expect, test } from 'vitest'
import { directionOf } from './direction.ts'

test('Arabic and Hebrew run from right to left, with a region too', () => {
  expect(['ar', 'ar-EG', 'he', 'fa', 'ur'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'rtl'])
  expect(['en', 'arn', 'ja', 'de-CH'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'ltr'])
})
