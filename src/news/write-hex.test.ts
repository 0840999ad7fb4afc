import { expect, test } from 'vitest'
import { writeHex } from './write-hex.ts'

test.each([
  [0, '00000000'],
  [255, '000000ff'],
  [0x01abcdef, '01abcdef'],
  [0xffffffff, 'ffffffff'],
  [-1, 'ffffffff'],
])('%i is %s', (number, hex) => expect(writeHex(number)).toBe(hex))
