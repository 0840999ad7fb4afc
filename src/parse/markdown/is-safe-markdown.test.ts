import { expect, test } from 'vitest'
import { isSafeMarkdown } from './is-safe-markdown.ts'

test('an article is safe', () => {
  expect(isSafeMarkdown('# Bridge\n\nIt is *open* again.\n\n- one\n- two')).toBe(true)
})

test.each([
  ['marks without end', '**x'.repeat(2000)],
  ['quotations without end', '>'.repeat(100)],
  ['a whole library', 'word '.repeat(100_000)],
])('%s: not safe', (_name, text) => expect(isSafeMarkdown(text)).toBe(false))
