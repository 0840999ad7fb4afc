import { expect, test } from 'vitest'
import { parkVariables } from './park-variables.ts'

const theme = (text: string) => `@layer theme{:root,:host{${text}}}`

test('only variables that are needed come first, with those that they need themselves', () => {
  const rules = 'p{margin:var(--a)}q{color:var(--d,red)}'
  const whole = theme('--a:calc(var(--b)*2);--ab:1;--b:2px;--c:3;--d:blue;--e:4')
  const split = { first: `@layer x;${whole}${rules}`, tongues: 'p{a:var(--e)}', later: '.s{a:var(--c)}' }
  expect(parkVariables(split, '')).toEqual({
    first: `@layer x;${theme('--a:calc(var(--b)*2);--b:2px;--d:blue;--e:4')}${rules}`,
    tongues: 'p{a:var(--e)}',
    later: `${theme('--ab:1;--c:3')}.s{a:var(--c)}`,
  })
  expect(parkVariables(split, '.own{a:var(--ab)}').later).toBe(`${theme('--c:3')}.s{a:var(--c)}`)
})

test('a style sheet without a theme is left as it is', () => {
  const split = { first: ':root{--a:1}p{b:c}', tongues: '', later: 'q{d:e}' }
  expect(parkVariables(split, '')).toEqual(split)
})
