import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pack, repack, unpack } from './pagefind-bytes.ts'

test('what is packed comes out again', () => {
  expect(unpack(pack(['ferry', [1, 2]]))).toEqual(['ferry', [1, 2]])
})

test('packed anew it begins, unpacked, as Pagefind’s library knows it', () => {
  const raw = brotliDecompressSync(repack(pack(['fog'])))
  expect(raw.toString('latin1')).toBe('pagefind_dcd\u0081cfog')
})
