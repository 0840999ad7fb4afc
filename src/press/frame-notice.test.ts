import { expect, test } from 'vitest'
import { frameNotice } from './frame-notice.ts'

const notice = { seed: 'world/x.txt', line: 41, column: 11, message: 'not in this edition' }

test('shows the line and points at the column', () => {
  expect(frameNotice('seeds/world/x.txt', notice, 'Read also The old bridge')).toBe(
    'seeds/world/x.txt:41:11  not in this edition\n' +
      '  41 | Read also The old bridge\n' +
      '     |           ^',
  )
})

test('a long line is shown around the column', () => {
  const framed = frameNotice('x.txt', { ...notice, column: 1001 }, `${'a'.repeat(1000)}!${'b'.repeat(1000)}`)
  const [, line = '', caret = ''] = framed.split('\n')
  expect([line.length, line.charAt(caret.indexOf('^'))]).toEqual([103, '!'])
})

test('without a line there is the message alone', () => {
  expect(frameNotice('edition.json', { ...notice, line: 1, column: 1 }, null)).toBe(
    'edition.json:1:1  not in this edition',
  )
})
