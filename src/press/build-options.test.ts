import { expect, test } from 'vitest'
import { parseBuildOptions } from './build-options.ts'

test('nothing asked for: everything is made, nothing is strict', () => {
  expect(parseBuildOptions([])).toEqual({
    shallDrawCards: true,
    shallIndex: true,
    shallCompress: true,
    report: null,
    timings: null,
    isStrict: false,
    part: { part: 1, of: 1 },
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
    timings: null,
    isStrict: true,
    part: { part: 1, of: 1 },
  })
})

test('an unknown flag is refused by name', () => {
  expect(() => parseBuildOptions(['--fast'])).toThrow("Unknown option '--fast'")
})

test('a part of a great edition', () => {
  expect(parseBuildOptions(['--shard', '3/8']).part).toEqual({ part: 3, of: 8 })
})

test.each(['0/8', '9/8', '3', 'a/b', '-1/2'])('%s is no part', (text) => {
  expect(() => parseBuildOptions([`--shard=${text}`])).toThrow(`--shard is “${text}”`)
})
