import { expect, test } from 'vitest'
import { splitLines } from './split-lines.ts'
import { unwrapLines } from './unwrap-lines.ts'

const unwrap = (text: string): string[] => unwrapLines(splitLines(text)).map((line) => line.text)

test('lines that break at a common width are joined; a short line ends its paragraph', () => {
  const copy = `Bridge closes
The council voted late on Tuesday to close the
bridge, and engineers agreed that the old steel
would not last another winter of salt and heavy
lorries.
Nobody was hurt.
A ferry will carry people over the river until the
new bridge opens in the spring, the council said
in a letter to all who live on either bank.`
  expect(unwrap(copy)).toEqual([
    'Bridge closes',
    'The council voted late on Tuesday to close the bridge, and engineers agreed that the old steel would not last another winter of salt and heavy lorries.',
    'Nobody was hurt.',
    'A ferry will carry people over the river until the new bridge opens in the spring, the council said in a letter to all who live on either bank.',
  ])
})

test('lines that break anywhere are paragraphs', () => {
  const copy =
    'Bridge closes\nThe council voted.\nEngineers agreed with it in a long letter.\nNobody was hurt.'
  expect(unwrap(copy)).toEqual(copy.split('\n'))
})

test('a joined line remembers the lines it comes from', () => {
  const wide = 'aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii jjjj'
  const [line] = unwrapLines(splitLines([wide, wide, wide, wide].join('\n')))
  expect(line?.sources.map((source) => source.number)).toEqual([1, 2, 3, 4])
})
