import { expect, test } from 'vitest'
import { readCbor } from './read-cbor.ts'
import { writeCbor } from './write-cbor.ts'

test('writes numbers, texts and lists as the standard has them', () => {
  expect([...writeCbor([0, 23, 24, 500, 70_000, -1, -25, 'fee', []])]).toEqual([
    0x89, 0x00, 0x17, 0x18, 0x18, 0x19, 0x01, 0xf4, 0x1a, 0x00, 0x01, 0x11, 0x70, 0x20, 0x38, 0x18, 0x63,
    0x66, 0x65, 0x65, 0x80,
  ])
})

test('reads what it wrote', () => {
  const item = ['1.5.2', [['ab-0', 1000]], ['Київ', 3_000_000_000, -300], 'x'.repeat(10_000)]
  expect(readCbor(writeCbor(item))).toEqual(item)
})

test('refuses what Pagefind does not write', () => {
  expect(() => readCbor(new Uint8Array([0xf6]))).toThrow('CBOR with an item of kind 7')
  expect(() => readCbor(new Uint8Array([0x1b, 0, 0, 0, 0, 0, 0, 0, 1]))).toThrow(
    'CBOR with a length of kind 27',
  )
})
