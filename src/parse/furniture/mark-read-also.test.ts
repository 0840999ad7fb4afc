import { expect, test } from 'vitest'
import { parseSeed } from '#parse/parse-seed.ts'

const read = (lines: string) => {
  const text = `Bridge closed\n\nThe council voted to close the bridge.\n\n${lines}\n\nIt was built in a year.`
  const parsed = parseSeed({ path: 'x.txt', format: 'txt', text })
  if (parsed.kind !== 'article') throw new Error('spiked')
  const { readAlso, body } = parsed.article
  return { readAlso: readAlso.map(({ title }) => title), blocks: body.length }
}

test.each([
  ['Read also: Ferry runs aground'],
  ['Lesen Sie auch: Ferry runs aground'],
  ['À lire aussi : Ferry runs aground'],
  ['Lea también: Ferry runs aground'],
  ['(Leggi anche su: Ferry runs aground)'],
  ['Leia também: Ferry runs aground'],
  ['Читайте також: Ferry runs aground'],
  ['Читайте также: Ferry runs aground'],
  ['اقرأ أيضا: Ferry runs aground'],
  ['[Related: Ferry runs aground]'],
  ['Read more\n\nFerry runs aground'],
  ['Sur le même sujet\n\nFerry runs aground'],
])('%s', (lines) => {
  expect(read(lines)).toEqual({ readAlso: ['Ferry runs aground'], blocks: 2 })
})

test('under a label that has its title the story goes on', () => {
  expect(read('Related post: Ferry runs aground\n\nWhat you need to know')).toEqual({
    readAlso: ['Ferry runs aground'],
    blocks: 3,
  })
})

test('a sentence about reading is the story’s', () => {
  expect(read('Read more books, the mayor said.')).toEqual({ readAlso: [], blocks: 3 })
})
