import { expect, test } from 'vitest'
import { parseBuildOptions } from './build-options.ts'

test('nothing asked for: everything is made, nothing is strict', () => {
  expect(parseBuildOptions([])).toEqual({
    shallDrawCards: true,
    shallIndex: true,
    shallCompress: true,
    report: null,
    isStrict: false,
  })
})

test('the flags of the contract', () => {
  expect(
    parseBuildOptions(['--no-cards', '--no-search', '--no-compress', '--report', 'r.json', '--strict']),
  ).toEqual({
    shallDrawCards: false,
    shallIndex: false,
    shallCompress: false,
    report: 'r.json',
    isStrict: true,
  })
})

test('an unknown flag is refused by name', () => {
  expect(() => parseBuildOptions(['--fast'])).toThrow("Unknown option '--fast'")
})
