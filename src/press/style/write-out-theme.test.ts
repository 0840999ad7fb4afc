import { expect, test } from 'vitest'
import { writeOutTheme } from './write-out-theme.ts'

const theme = (text: string) => `@layer theme{:root,:host{${text}}}`

test('what the theme says stands where it is asked for', () => {
  const whole = theme('--spacing:.25rem;--a:max(var(--b), 2vw);--b:calc(1rem * var(--read));--weight:700')
  const rules =
    '.a{margin:calc(var(--spacing) * -3) calc(var(--spacing) * 2.5);width:var(--a,1px)}' +
    '@media (width>=1px){.b{font-weight:var(--tw,var(--weight));color:var(--ink)}}'
  expect(writeOutTheme(`@layer x;${whole}${rules}`, '')).toBe(
    '@layer x;.a{margin:-.75rem .625rem;width:max(calc(1rem * var(--read)), 2vw)}' +
      '@media (width>=1px){.b{font-weight:var(--tw,700);color:var(--ink)}}',
  )
})

test('families, and what a rule sets anew, stay variables', () => {
  const whole = theme('--font-sans:var(--sans,"A"), sans-serif;--size:2px')
  const rules = '@media print{:root{--size:1px}}.a{width:var(--size);font-family:var(--font-sans)}'
  expect(writeOutTheme(whole + rules, '')).toBe(whole + rules)
})

test('the theme keeps what another sheet asks for', () => {
  const rules = '.a{width:var(--a);height:var(--b)}'
  expect(writeOutTheme(theme('--a:1px;--b:2px') + rules, '.c{width:var(--b)}')).toBe(
    `${theme('--b:2px')}.a{width:1px;height:2px}`,
  )
})

test('what another sheet sets anew stays a variable', () => {
  const css = theme('--a:1px') + '.a{width:var(--a)}'
  expect(writeOutTheme(css, '.c{--a:2px}')).toBe(css)
})

test('of the defaults for elements what is not set falls back', () => {
  const rules = 'html{a:var(--default-a,x, y)}pre{a:var(--default-b,z)}'
  expect(writeOutTheme(theme('--default-a:var(--font-serif);--font-serif:serif') + rules, '')).toBe(
    `${theme('--font-serif:serif')}html{a:var(--font-serif)}pre{a:z}`,
  )
})

test('a style sheet without a theme is left as it is', () => {
  expect(writeOutTheme(':root{--a:1}p{b:var(--a)}', '')).toBe(':root{--a:1}p{b:var(--a)}')
})
