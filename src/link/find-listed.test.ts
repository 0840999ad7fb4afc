import { expect, test } from 'vitest'
import type { Listed } from '#news/article.ts'
import { indexListed } from './find-listed.ts'
import { foldTitle } from '#news/fold-title.ts'
import { sampleStories } from './sample-stories.ts'
import type { Story } from './story.ts'

const stories = sampleStories([
  { headline: 'Harwick: the mayor’s dog is back on the “old bridge”', url: 'https://www.ferry.example/dog/' },
  { headline: 'The ferry sails on' },
  { headline: 'The ferry sails on' },
  { headline: 'What the harbour law of Harwick says and what it does not' },
  { headline: 'Toll on the old bridge doubles from May' },
  { headline: 'Toll on the old bridge doubles from June' },
  { headline: '“…”' },
])
const find = indexListed(stories)
const finds = (listed: Listed, from: Story | undefined = stories[6]) =>
  from === undefined
    ? null
    : (find({ listed, title: foldTitle(listed.title).join(' ') }, from)?.place ?? null)

test('case, quotation marks, dashes and white space do not count', () => {
  expect(finds({ title: "HARWICK – The Mayor's dog  is back on the «old bridge»" })).toBe(0)
})

test('an address counts before a title', () => {
  expect(finds({ title: 'The ferry sails on', url: 'http://ferry.example/dog#top' })).toBe(0)
  expect(finds({ title: 'The ferry sails on', url: 'http://ferry.example/cat' })).toBe(1)
})

test('of two stories with one headline the first that is not the asking one is meant', () => {
  expect(finds({ title: 'The ferry sails on' }, stories[1])).toBe(2)
  expect(finds({ title: 'The ferry sails on' }, stories[2])).toBe(1)
})

test('nearly the same words will do when they mean one story', () => {
  expect(finds({ title: 'What Harwick’s harbour law says, and what it does not' })).toBeNull()
  expect(finds({ title: 'What harbour law of Harwick says and what it does not' })).toBe(3)
  expect(finds({ title: 'Toll on the old bridge doubles from July' })).toBeNull()
})

test('a story that names itself is told so, and a title without a word means none', () => {
  expect(finds({ title: 'Toll on the old bridge doubles from May' }, stories[4])).toBe(4)
  expect(finds({ title: '…' })).toBeNull()
  expect(finds({ title: 'The harbour is shut', url: '' })).toBeNull()
})
