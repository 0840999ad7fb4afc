import { expect, test } from 'vitest'
import { splitLines } from '#parse/lines/split-lines.ts'
import { markFoot } from './mark-foot.ts'

const STORY = `The council voted on Tuesday to close the old bridge.
Engineers had asked for it since the spring.
Sign up for the ferry, the mayor told commuters.
The ferry goes on until the autumn.`

const foot = (text: string) =>
  markFoot(splitLines(`${STORY}\n${text}`).map((line) => ({ line, fate: null }))).flatMap(({ line, fate }) =>
    fate?.kind === 'removed' ? [`${fate.rule}: ${line.text}`] : [],
  )

test('what a page asks at the foot goes, with the short lines among it', () => {
  expect(
    foot(`If you enjoyed this article, support us.
Example Desk
About Jane Roe
Jane Roe is a reporter at Example News.`),
  ).toEqual([
    'appeal: If you enjoyed this article, support us.',
    'foot of the page: Example Desk',
    'about the author: About Jane Roe',
    'about the author: Jane Roe is a reporter at Example News.',
  ])
})

test('an appeal inside the story stays, and so does a short line at its end', () => {
  expect(foot('With wires')).toEqual([])
  expect(foot('')).toEqual([])
})
