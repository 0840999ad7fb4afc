import { expect, test } from 'vitest'
import { placeRule } from './place-rule.ts'

const worn = new Set(['rail', 'lg:p-2', 'min-w-[1ch]', 'q', 'article', 'html'])
const place = (head: string) => placeRule(head, (name) => worn.has(name))

test.each([
  ['.rail', 'first'],
  ['.slip', 'later'],
  ['*,:after,::backdrop', 'first'],
  ['html,:host', 'first'],
  ['textarea', 'later'],
  [String.raw`.lg\:p-2`, 'first'],
  [String.raw`.min-w-\[1ch\]`, 'first'],
  ['[data-theme=sepia]', 'first'],
  [':where(.slip>*+*)', 'first'],
  ['.rail:hover', 'later'],
  [':focus-visible', 'later'],
  ['[data-head] .rail:has([data-here])>q', 'later'],
  ['article q:is([data-target],:target:not(:root:has([data-target]) q))', 'later'],
  ['article :has(>q:is([data-target],:target))', 'later'],
  [':root:has(.departing) .rail', 'later'],
  ['.rail::placeholder', 'later'],
  ['::view-transition-old(root)', 'later'],
  ['::target-text', 'first'],
  ['.rail:before', 'first'],
  [':lang(ar),:lang(fa)', 'tongues'],
  [':is(:lang(ja),:lang(zh)) .rail', 'tongues'],
  [':is(:lang(ja),:lang(zh)) .slip', 'later'],
  ['.rail,.rail:lang(ar)', 'first'],
  ['@font-face', 'first'],
  ['@keyframes said', 'later'],
  ['@starting-style', 'later'],
])('%s stands %s', (head, expected) => {
  expect(place(head)).toBe(expected)
})
