import { expect, test } from 'vitest'
import { readSurroundings } from './surroundings.ts'

test('nothing said: the defaults', () => {
  expect(readSurroundings({})).toEqual({ seeds: 'seeds', out: 'dist', origin: null, base: '/' })
})

test('the path of the public address is the base path', () => {
  expect(readSurroundings({ BROADSHEET_SITE: 'https://example.org/news' })).toEqual({
    seeds: 'seeds',
    out: 'dist',
    origin: 'https://example.org',
    base: '/news/',
  })
})

test('an address that is none is refused in a sentence', () => {
  expect(() => readSurroundings({ BROADSHEET_SITE: 'example' })).toThrow(
    'BROADSHEET_SITE is “example”; give a full address such as https://example.org/news/.',
  )
})
