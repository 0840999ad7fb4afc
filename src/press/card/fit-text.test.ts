import { expect, test } from 'vitest'
import { fitText } from './fit-text.ts'

const ROOM = { width: 800, height: 300, sizes: [120, 100, 80, 60, 40], leading: 1 }

test('a short text is set at the largest size', () => {
  expect(fitText('Fog', ROOM)).toEqual({ size: 120, lines: ['Fog'] })
})

test('a longer one at the largest size whose lines fit, each about as long', () => {
  expect(fitText('Council votes to close the old harbour bridge', ROOM)).toEqual({
    size: 100,
    lines: ['Council votes', 'to close the old', 'harbour bridge'],
  })
})

test('one too long for the smallest is cut at a word', () => {
  const { size, lines } = fitText('fog over the harbour '.repeat(40), ROOM)
  expect([size, lines.length, lines.at(-1)?.endsWith('…')]).toEqual([40, 7, true])
})

test('a word wider than the room is set all the same', () => {
  expect(fitText('m'.repeat(60), ROOM).lines).toEqual(['m'.repeat(60)])
})

test('the mark that hangs takes no room', () => {
  const narrow = { ...ROOM, width: 520, height: 120, sizes: [120, 40] }
  expect([fitText('“Harbour', narrow).size, fitText('Harbour”', narrow).size]).toEqual([120, 40])
})
