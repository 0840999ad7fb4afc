import { expect, test } from 'vitest'
import { articleId } from './article-id.ts'

test('a run of hexadecimal characters in the file name is the id', () => {
  expect(articleId('world/000_5fd243cf00fc852c.txt')).toBe('5fd243cf')
  expect(articleId('x/ABCDEF012345.md')).toBe('abcdef01')
})

test('a run of digits alone is no id, and folders do not count', () => {
  expect(articleId('5fd243cf00fc852c/202401010000.txt')).toBe('4010a4ed')
})

test('any other name is hashed', () => {
  expect(articleId('abc')).toBe('ba7816bf')
  expect(articleId('a/note.txt')).toBe(articleId('b/note.txt'))
})
