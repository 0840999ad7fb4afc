import { expect, test } from 'vitest'
import { sectionOf } from './section.ts'

test.each([
  ['world/x.txt', 'world'],
  ['x.txt', 'news'],
  ['Arts & Books/old/x.txt', 'arts-books'],
])('%s', (path, section) => expect(sectionOf(path)).toBe(section))
