import { expect, test } from 'vitest'
import { COPY_RULES } from './copy-rules.ts'
import { DUMP_RULES } from './dump-rules.ts'
import { isMatch } from './match-rule.ts'

const RULES = [...COPY_RULES, ...DUMP_RULES]

const cases = RULES.flatMap((rule) => [
  ...rule.examples.map((text) => ({ rule, text, matches: true })),
  ...rule.traps.map((text) => ({ rule, text, matches: false })),
])

test.each(cases)('$rule.name: $text → $matches', ({ rule, text, matches }) => {
  expect(isMatch(rule, text)).toBe(matches)
})

test('a rule has a name of its own, examples and traps', () => {
  expect(new Set(RULES.map((rule) => rule.name)).size).toBe(RULES.length)
  expect(RULES.filter((rule) => rule.examples.length === 0 || rule.traps.length === 0)).toEqual([])
})
