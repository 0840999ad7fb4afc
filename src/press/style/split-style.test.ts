import { expect, test } from 'vitest'
import { splitStyle } from './split-style.ts'

const worn = new Set(['p-1', 'lg:p-2', 'rail', 'q', 'p', 'h1'])
const split = (css: string) => splitStyle(css, (name) => worn.has(name))

test('what a page wears comes first; print, a palette of the system’s and the rest later', () => {
  const css =
    '@font-face{a:b}p{c:d}table{c:d}.rail{e:f}.slip{g:h}.rail .slip{i:j}@media print{.rail{k:l}}@media (forced-colors:active){p{m:n}}'
  expect(split(css)).toEqual({
    first: '@font-face{a:b}p{c:d}.rail{e:f}',
    tongues: '',
    later:
      'table{c:d}.slip{g:h}.rail .slip{i:j}@media print{.rail{k:l}}@media (forced-colors:active){p{m:n}}',
  })
})

test('a condition claims no class', () => {
  expect(split('.rail:not(.slip,:is(.x)){a:b}').first).toBe('.rail:not(.slip,:is(.x)){a:b}')
})

test('a rule for several is needed as soon as one of them is worn', () => {
  const { first, later } = split('.slip,.rail{a:b}.slip,.palette{c:d}')
  expect([first, later]).toEqual(['.slip,.rail{a:b}', '.slip,.palette{c:d}'])
})

test('blocks are split inside, and empty ones left out', () => {
  expect(split('@media (width>=1px){.rail{a:b}.slip{c:d}}@layer base{.slip{e:f}}@layer a,b;')).toEqual({
    first: '@media (width>=1px){.rail{a:b}}@layer a,b;',
    tongues: '',
    later: '@media (width>=1px){.slip{c:d}}@layer base{.slip{e:f}}',
  })
})

test('other scripts have a part of their own, and what comes later has it once more', () => {
  const css = ':lang(ar){a:b}@layer x{:is(:lang(ja),:lang(zh)) q,[dir=ltr] [dir=rtl]:not(p){c:d}p{e:f}}'
  const tongues = ':lang(ar){a:b}@layer x{:is(:lang(ja),:lang(zh)) q,[dir=ltr] [dir=rtl]:not(p){c:d}}'
  expect(split(css)).toEqual({ first: '@layer x{p{e:f}}', tongues, later: tongues })
})

test('a utility that comes later does not go before a variant that came first', () => {
  const css = String.raw`@layer utilities{.p-1{a:1}.p-9{a:9}@media (width>=1px){.lg\:p-2{a:2}.lg\:p-8{a:8}}}`
  expect(split(css)).toEqual({
    first: String.raw`@layer utilities{@layer plain,variant;@layer plain{.p-1{a:1}}@layer variant{@media (width>=1px){.lg\:p-2{a:2}}}}`,
    tongues: '',
    later: String.raw`@layer utilities{@layer plain{.p-9{a:9}}@layer variant{@media (width>=1px){.lg\:p-8{a:8}}}}`,
  })
})
