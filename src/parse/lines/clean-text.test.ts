import { expect, test } from 'vitest'
import { cleanText } from './clean-text.ts'

test.each([
  ['soft hyphens and zero-width characters go', 'co\u00adope\u200brate\ufeff', 'cooperate'],
  ['direction marks go', '\u202bשלום\u202c', 'שלום'],
  ['white space is one space', ' a \t b\u00a0\u00a0c\u3000d ', 'a b c d'],
  ['a lone no-break space is a space', 'Google\u00a0News', 'Google News'],
  [
    'French typography keeps its no-break spaces',
    '«\u00a0Oui\u202f!\u00a0» dit-il',
    '«\u00a0Oui\u202f!\u00a0» dit-il',
  ],
  ['control characters go', 'a\u0000b\u0007c', 'abc'],
])('%s', (_name, text, clean) => expect(cleanText(text)).toBe(clean))
