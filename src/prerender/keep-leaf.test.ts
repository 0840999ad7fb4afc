import { expect, test } from 'vitest'
import { createRoutes } from '#read/routes.tsx'
import { keepLeaf } from './keep-leaf.ts'
import type { PageKind } from './page.ts'

const KINDS: Readonly<Record<PageKind, true>> = {
  front: true,
  section: true,
  article: true,
  quotes: true,
  topic: true,
  saved: true,
  search: true,
  missing: true,
}

test.each(Object.keys(KINDS))('the kind of page “%s” is the id of one route, within the same two', (kind) => {
  const [root, ...others] = keepLeaf(createRoutes(), kind)
  expect(others).toEqual([])
  expect(root).toMatchObject({ id: 'root', children: [{ id: 'pages', children: [{ id: kind }] }] })
})

test('of an id that is no route’s nothing is left', () => {
  expect(keepLeaf(createRoutes(), 'cartoon')).toEqual([])
})
