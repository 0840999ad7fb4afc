import { expect, test } from 'vitest'
import { rankNear } from './rank-near.ts'

const BRIDGE = '/article/bridge-opens-at-last-00000001'
const FERRY = '/article/last-ferry-leaves-00000002'
const FOG = '/article/fog-over-the-harbour-00000003'
const ALL = [FOG, FERRY, BRIDGE]

test('the nearest slugs come first', () => {
  expect(rankNear('bridge-opens', ALL, 3)).toEqual([BRIDGE, FOG, FERRY])
  expect(rankNear('the-last-ferries-leave', ALL, 1)).toEqual([FERRY])
})

test('a slug cut short or misspelt is near to its own', () => {
  expect(rankNear('fog-over-the-h', ALL, 1)).toEqual([FOG])
  expect(rankNear('brigde-opens-atlast', ALL, 1)).toEqual([BRIDGE])
})

test('a path counts once, and equals keep their order', () => {
  expect(rankNear('zzz', [FOG, FERRY, FOG, BRIDGE], 3)).toEqual([FOG, FERRY, BRIDGE])
  expect(rankNear('', [], 3)).toEqual([])
})
