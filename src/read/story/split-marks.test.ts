import { expect, test } from 'vitest'
import { splitMarks, splitQuotation, type Run } from './split-marks.ts'

/** Runs in short: marks in brackets, words as they are. */
const draw = (runs: readonly Run[]) =>
  runs.map(({ kind, text }) => (kind === 'mark' ? `[${text}]` : text)).join('')

test('cuts at each mark and keeps the rest', () => {
  expect(splitMarks('“Sail at dawn,” she said')).toEqual([
    { kind: 'mark', text: '“' },
    { kind: 'words', text: 'Sail at dawn,' },
    { kind: 'mark', text: '”' },
    { kind: 'words', text: ' she said' },
  ])
})

test('leaves apostrophes and a text without marks alone', () => {
  expect(draw(splitMarks('The harbour’s lamps'))).toBe('The harbour’s lamps')
  expect(draw(splitMarks('The sailors’ rest'))).toBe('The sailors’ rest')
  expect(splitMarks('')).toEqual([])
})

test('takes single marks in pairs where no double ones stand', () => {
  expect(draw(splitMarks('Mayor: ‘We won’t wait’ for boats'))).toBe('Mayor: [‘]We won’t wait[’] for boats')
  expect(draw(splitMarks('“He said ‘sail’ twice”'))).toBe('[“]He said ‘sail’ twice[”]')
})

test('takes the edges of a quotation for marks', () => {
  expect(draw(splitQuotation("'Sail,'"))).toBe("[']Sail,[']")
  expect(draw(splitQuotation('‘It’s late'))).toBe('[‘]It’s late')
  expect(draw(splitQuotation('«Sail»'))).toBe('[«]Sail[»]')
})
