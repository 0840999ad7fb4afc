import { expect, test } from 'vitest'
import { bindIndex } from './bind-index.ts'
import { feedPagefind } from './feed-pagefind.ts'
import { unpack } from './pagefind-bytes.ts'

const SHEETS = [
  // Two stories; the first has its words in passing, often and in the headline.
  { content: 'lamp bell ferry fogqz bell 東京qz', starts: [0, 2, 3, 4, 6, 6] },
  { content: 'bell', starts: [0, 1, 1] },
]

test('Pagefind tells which stories have a word, and at what rank', async () => {
  const { postings, library } = await feedPagefind(SHEETS)
  expect([...postings].sort(([a], [b]) => (a < b ? -1 : 1))).toEqual([
    ['bell', [0, 3, 48]],
    ['ferry', [1]],
    ['fogqz', [2]],
    ['lamp', [0]],
    ['東京qz', [3]],
  ])
  expect(library.map(({ path }) => path).sort()).toEqual(['pagefind.js', 'wasm.unknown.pagefind'])
})

test('an edition without stories has an index all the same', async () => {
  const { postings, library } = await feedPagefind([{ content: '', starts: [] }])
  expect(postings.size).toBe(0)
  expect(library.map(({ path }) => path)).toContain('wasm.unknown.pagefind')
})

test('the index is bound as Pagefind’s library reads it', () => {
  const postings = new Map([
    ['lamp', [0]],
    ['bell', [0, 4, 1208, 403 * 6]],
  ])
  const files = new Map(bindIndex({ postings, stories: 1000, build: 'b1', version: '1.5.2' }))
  expect([...files.keys()]).toEqual([
    'index/b1-000.pf_index',
    'pagefind.unknown_b1.pf_meta',
    'common.json',
    'pagefind-entry.json',
  ])
  expect(unpack(files.get('index/b1-000.pf_index') ?? new Uint8Array())).toEqual([
    [
      [
        'bell',
        [
          // The last story alone; the first two together, with the ranks 1 and 2 in two bits each.
          [0, [1208, 1 + 1 + 2 * 4], []],
          [2, [0], []],
        ],
        [],
      ],
      ['lamp', [[0, [0], []]], []],
    ],
  ])
  expect(unpack(files.get('pagefind.unknown_b1.pf_meta') ?? new Uint8Array())).toEqual([
    '1.5.2',
    [
      ['b1-0000', 100],
      ['b1-0001', 100],
      ['b1-0002', 100],
    ],
    [['', '\u{10ffff}', 'b1-000']],
    [],
    [],
    [],
  ])
})
