import { expect, test } from 'vitest'
import { unregisterProperties } from './unregister-properties.ts'

const register = (name: string, initial = '') => `@property ${name}{syntax:"*";inherits:false${initial}}`

test('what nothing sets is written out: its first value, or what the place falls back on', () => {
  const css =
    '.a{border-style:var(--tw-border-style);letter-spacing:var(--tw-tracking,var(--x));gap:calc(var(--y)*2)}'
  expect(unregisterProperties(css + register('--tw-border-style', ';initial-value:solid'))).toBe(
    '.a{border-style:solid;letter-spacing:var(--x);gap:calc(var(--y)*2)}',
  )
})

test('what something sets no element inherits', () => {
  const css = '.a{--tw-leading:1;line-height:1}.b{line-height:var(--tw-leading,1.5)}'
  expect(unregisterProperties(css + register('--tw-leading'))).toBe(
    `@layer properties{*,:after,:before,::backdrop{--tw-leading:initial}}${css}`,
  )
})

test('Tailwind’s own reset gives way to ours, and an empty declaration says its first value', () => {
  const css =
    '@layer properties{@supports (a:b){*{--tw-blur:initial}}}.filter{filter:var(--tw-blur,) var(--tw-sepia,);--kept: }'
  expect(unregisterProperties(css + register('--tw-blur'))).toBe('.filter{filter:initial;--kept: }')
})
