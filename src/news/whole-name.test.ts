import { expect, test } from 'vitest'
import { isWholeName } from './whole-name.ts'

test('given and family name make a whole name; a title and a last name do not', () => {
  expect(['Ada Field', 'Dr Ada Field', '王小明', '金·莫尔'].map(isWholeName)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(['Field', 'Mr Field', 'Prof. Field', '王'].map(isWholeName)).toEqual([false, false, false, false])
})
