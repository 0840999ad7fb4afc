import { expect, test } from 'vitest'
import { splitLines } from '#parse/lines/split-lines.ts'
import { markCaptions } from './mark-captions.ts'

const captions = (text: string) =>
  markCaptions(splitLines(text).map((line) => ({ line, fate: null })))
    .filter(({ fate }) => fate !== null)
    .map(({ line }) => line.text)

test('a sentence over the credit of an agency tells what the picture shows', () => {
  expect(
    captions('The old bridge is closed to cars.\nJane Roe/Example Images\nIt was built in a year.'),
  ).toEqual(['The old bridge is closed to cars.', 'Jane Roe/Example Images'])
})

test('speech over a credit is the story’s', () => {
  expect(captions('“It is closed,” she said.\nJane Roe/Example Images')).toEqual(['Jane Roe/Example Images'])
})
