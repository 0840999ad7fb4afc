import { expect, test } from 'vitest'
import { splitLines } from '#parse/lines/split-lines.ts'
import { findStory } from './find-story.ts'

const PROSE = 'The council voted late on Tuesday to close the old bridge to cars until the end of the summer.'
const story = (lines: readonly string[]) => {
  const { start, end } = findStory(splitLines(lines.join('\n')))
  return lines.slice(start, end)
}

test('the densest stretch of prose, between menus', () => {
  expect(story(['Home', 'News', 'Sport', PROSE, PROSE, 'Weather', 'Jobs'])).toEqual([PROSE, PROSE])
})

test('short sentences right above and below belong to it', () => {
  const lines = ['Home', 'News', 'It is over.', PROSE, PROSE, 'Nobody knows. 🙂', 'Weather', 'Jobs']
  expect(story(lines)).toEqual(['It is over.', PROSE, PROSE, 'Nobody knows. 🙂'])
})

test('a heading of other stories ends it, but not right over three sentences', () => {
  const teasers = ['Ferry runs aground', 'Storm hits coast', 'Gulls return']
  expect(story([PROSE, PROSE, PROSE, 'Trending', ...teasers])).toEqual([PROSE, PROSE, PROSE])
  expect(story([PROSE, PROSE, PROSE, 'Trending', PROSE, PROSE, PROSE])).toHaveLength(7)
})
