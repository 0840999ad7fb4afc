import { expect, test } from 'vitest'
import { cutRules, writeRule } from './cut-rules.ts'

test('cuts statements, rules and blocks of rules', () => {
  expect(cutRules('@layer a,b;.x{color:red}@media print{.y{a:b}.z{}}')).toEqual([
    { head: '@layer a,b', body: null },
    { head: '.x', body: 'color:red' },
    { head: '@media print', body: '.y{a:b}.z{}' },
  ])
})

test('braces and semicolons in strings and behind backslashes are no rules’', () => {
  const css = String.raw`.a\{b{content:"};{"}[x=';']{c:'\'}'}`
  expect(cutRules(css).map(({ head }) => head)).toEqual([String.raw`.a\{b`, "[x=';']"])
  expect(cutRules(css).map(writeRule).join('')).toBe(css)
})

test('refuses a sheet that ends too soon', () => {
  expect(() => cutRules('.a{b{c:d}')).toThrow('never closed')
})
