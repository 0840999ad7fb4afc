import { expect, test } from 'vitest'
import { PAGE_RULES } from './page-rules.ts'

const cases = PAGE_RULES.flatMap((rule) => [
  ...rule.examples.map((text) => ({ rule, text, matches: true })),
  ...rule.traps.map((text) => ({ rule, text, matches: false })),
])

test.each(cases)('$rule.name: $text → $matches', ({ rule, text, matches }) => {
  expect(rule.pattern.test(text)).toBe(matches)
})

test('a rule has examples and traps', () => {
  expect(PAGE_RULES.filter((rule) => rule.examples.length === 0 || rule.traps.length === 0)).toEqual([])
})
