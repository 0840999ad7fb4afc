import { expect, test } from 'vitest'
import { isMatch } from '#parse/furniture/match-rule.ts'
import { NOTE_RULES } from './note-rules.ts'

test.each(NOTE_RULES.flatMap((rule) => rule.examples.map((text) => ({ rule, text }))))(
  '$rule.name: $text',
  ({ rule, text }) => expect(isMatch(rule, text)).toBe(true),
)

test.each(NOTE_RULES.flatMap((rule) => rule.traps.map((text) => ({ rule, text }))))(
  'no $rule.name: $text',
  ({ rule, text }) => expect(isMatch(rule, text)).toBe(false),
)
