import { expect, test } from 'vitest'
import { parseSettings, stepSize, turnPaper, writeSettings } from './reading-settings.ts'

const USUAL = { theme: 'auto', read: '2', leading: 'normal', redletter: 'off', keys: 'on' }

test('reads what was kept, the rest as usual', () => {
  expect(parseSettings('{"theme":"sepia","read":"4","keys":"off"}')).toEqual({
    theme: 'sepia',
    read: '4',
    leading: 'normal',
    redletter: 'off',
    keys: 'off',
  })
})

test.each([null, '', '{', 'null', '7', '"dark"', '[]', '{"theme":"pink","read":9,"leading":null}'])(
  'takes %j for nothing chosen',
  (text) => {
    expect(parseSettings(text)).toEqual(USUAL)
  },
)

test('keeps only what differs from the usual', () => {
  expect(writeSettings(parseSettings(null))).toBe('{}')
  const text = '{"theme":"white","leading":"loose","redletter":"on"}'
  expect(writeSettings(parseSettings(text))).toBe(text)
})

test('steps the type size within its scale', () => {
  expect(stepSize('2', 1)).toBe('3')
  expect(stepSize('2', -1)).toBe('1')
  expect(stepSize('1', -1)).toBe('1')
  expect(stepSize('5', 1)).toBe('5')
})

test('turns the paper over, round and round', () => {
  expect(turnPaper('auto')).toBe('white')
  expect(turnPaper('white')).toBe('sepia')
  expect(turnPaper('dark')).toBe('auto')
})
