import { expect, test } from 'vitest'
import { BINDINGS, findBinding } from './bindings.ts'

test('finds a key whatever its case, and the keys beside + and −', () => {
  expect(findBinding('N')).toEqual({ kind: 'control', key: 'n', says: 'Next' })
  expect(findBinding('n')).toBe(findBinding('N'))
  expect(findBinding('=')).toBe(findBinding('+'))
  expect(findBinding('−')).toBe(findBinding('-'))
  expect(findBinding('Escape')?.kind).toBe('browser')
  expect(findBinding('x')).toBeNull()
  expect(findBinding('Tab')).toBeNull()
})

test('no key does two things, and every one says what it does', () => {
  const keys = BINDINGS.flatMap((binding) =>
    binding.kind === 'act' && binding.also !== undefined ? [binding.key, binding.also] : [binding.key],
  )
  expect(new Set(keys).size).toBe(keys.length)
  const sayings = BINDINGS.map(({ says }) => says)
  expect(new Set(sayings).size).toBe(sayings.length)
})
