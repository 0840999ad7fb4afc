import { expect, test } from 'vitest'
import { isCaption } from './is-caption.ts'

test.each([
  'Photo: Jane Roe',
  '(Example Pictures Co.)',
  '(AP)',
  'Jane Roe/Example Images',
  `${'The module from the side, with (1) quarters and (2) stores. '.repeat(12)}Credit: ABC`,
])('%s → a caption', (text) => expect(isCaption(text)).toBe(true))

test.each(['(Applause)', '(LAUGHTER)', 'She gave him credit: nobody else did.', 'Photo finish'])(
  '%s → the story',
  (text) => expect(isCaption(text)).toBe(false),
)
