import { expect, test } from 'vitest'
import { findHref } from './find-href.ts'

test('a path begins at the site’s own', () => {
  expect(findHref('/', '/')).toBe('/')
  expect(findHref('/', '/section/world')).toBe('/section/world')
  expect(findHref('/news/', '/')).toBe('/news/')
  expect(findHref('/news/', '/search?q=tide')).toBe('/news/search?q=tide')
})

test('a place is in its page, or in the page at hand', () => {
  expect(findHref('/news/', { pathname: '/article/a-00000002', hash: 'q' })).toBe(
    '/news/article/a-00000002#q',
  )
  expect(findHref('/', { pathname: '/a', search: '?find=tide', hash: '#q' })).toBe('/a?find=tide#q')
  expect(findHref('/news/', { hash: 'at-sea' })).toBe('#at-sea')
})
