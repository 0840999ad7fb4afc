import { expect, test } from 'vitest'
import { toAddress } from './site.ts'

test('absolute where the origin is known, root-relative where it is not', () => {
  expect(toAddress({ origin: 'https://example.org', base: '/news/' }, '/section/world')).toBe(
    'https://example.org/news/section/world',
  )
  expect(toAddress({ origin: null, base: '/' }, '/')).toBe('/')
  expect(toAddress({ origin: null, base: '/news/' }, '/article/a-0a1b2c3d')).toBe('/news/article/a-0a1b2c3d')
})
