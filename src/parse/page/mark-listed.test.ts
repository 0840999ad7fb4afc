import { expect, test } from 'vitest'
import { markPageFurniture } from '#parse/furniture/mark-furniture.ts'
import { splitLines } from '#parse/lines/split-lines.ts'
import { markListed } from './mark-listed.ts'

const listed = (text: string) =>
  markListed(markPageFurniture(splitLines(text).map((line) => ({ line, fate: null }))))
    .filter(({ fate }) => fate?.kind === 'removed' && fate.rule === 'other story listed')
    .map(({ line }) => line.text)

test('titles under a label of other stories are listed stories', () => {
  const text = `The council voted to close the bridge.
Related articles
Ferry runs aground off the old harbour
Storm plague of gulls hits the harb...
GULL FEARS: keeper calls for calm [INSIGHT]
The vote was closer than anyone had thought.
A crosshead of the story
It was nine to eight.`
  expect(listed(text)).toEqual([
    'Ferry runs aground off the old harbour',
    'Storm plague of gulls hits the harb...',
    'GULL FEARS: keeper calls for calm [INSIGHT]',
  ])
})

test('without a label nothing is listed', () => {
  expect(listed('Ferry runs aground off the old harbour\nStorm hits the coast of the bay')).toEqual([])
})
