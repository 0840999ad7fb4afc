import { createStaticHandler as createLibraryHandler, type StaticHandler } from 'react-router'
import { expect, test } from 'vitest'
import { createStaticHandler } from './static-handler.ts'

const chain = (path: string) => [{ id: 'root', children: [{ id: 'page', path }] }]

const ADDRESSES = [
  ['article/:article', '/article/tide-0a1b2c3d'],
  ['article/:article', '/Article/tide-0a1b2c3d'],
  ['article/:article', '/article/tide-0a1b2c3d/'],
  ['article/:article', '/article/caf%C3%A9'],
  ['article/:article', '/article/one/two'],
  ['article/:article', '/article'],
  ['section/:section/:page?', '/section/sea'],
  ['section/:section/:page?', '/section/sea/2'],
  ['section/:section/:page?', '/section/sea/2/3'],
  ['quotes/:speaker?/:page?', '/quotes'],
  ['quotes/:speaker?/:page?', '/quotes/ann/2'],
  ['saved', '/saved'],
  ['saved', '/saves'],
  ['*', '/404'],
] as const

test.each(ADDRESSES)('for %s it finds at %s what the library finds there', (path, address) => {
  for (const basename of ['/', '/news/']) {
    const place = `${basename.slice(0, -1)}${address}`
    const tell = (handler: StaticHandler) =>
      handler.match(place)?.map(({ route, params }) => [route.id, params]) ?? null
    expect(tell(createStaticHandler(chain(path), { basename }))).toEqual(
      tell(createLibraryHandler(chain(path), { basename })),
    )
  }
})

test('an address that is not below the base leads nowhere', () => {
  expect(createStaticHandler(chain('saved'), { basename: '/news/' }).match('/saved')).toBeNull()
})
