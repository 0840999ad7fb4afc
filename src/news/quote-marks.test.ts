import { expect, test } from 'vitest'
import type { Quote } from './quote.ts'
import { marksOf } from './quote-marks.ts'

/** The marks of the first quotation of a paragraph that `said` stands for, with its own marks. */
function marksIn(text: string, said: string, language = 'en') {
  const start = text.indexOf(said)
  const quote: Quote = {
    text: said.slice(1, -1),
    speaker: null,
    speakerKind: null,
    role: null,
    block: 0,
    start,
    end: start + said.length,
    group: 0,
    fingerprint: 'f',
  }
  const body = [{ kind: 'paragraph', text, lines: [1, 1], fingerprint: 'p' }] as const
  return marksOf({ body, language }, quote)
}

test('a quote wears the marks of the copy', () => {
  expect(marksIn('She said: “It is late.”', '“It is late.”')).toEqual(['“', '”'])
  expect(marksIn('She said: ‘It is late.’', '‘It is late.’')).toEqual(['‘', '’'])
  expect(marksIn('Sie sagte: „Es ist spät.“', '„Es ist spät.“', 'de')).toEqual(['„', '“'])
  expect(marksIn('Powiedziała: „Już późno”.', '„Już późno”', 'pl')).toEqual(['„', '”'])
  expect(marksIn('Вона сказала: «Вже пізно».', '«Вже пізно»', 'uk')).toEqual(['«', '»'])
  expect(marksIn('Sie sagte: »Es ist spät.«', '»Es ist spät.«', 'de')).toEqual(['»', '«'])
  expect(marksIn('Hon sa: ”Det är sent.”', '”Det är sent.”', 'sv')).toEqual(['”', '”'])
  expect(marksIn('彼女は「もう遅い」と言った。', '「もう遅い」', 'ja')).toEqual(['「', '」'])
})

test('the no-break space of a mark goes with it', () => {
  expect(marksIn('Elle dit : «\u00a0Il est tard.\u00a0»', '«\u00a0Il est tard.\u00a0»', 'fr')).toEqual([
    '«\u00a0',
    '\u00a0»',
  ])
})

test('a quotation that the copy leaves open is closed', () => {
  expect(marksIn('She said: “It is late', '“It is late')).toEqual(['“', '”'])
  expect(marksIn('Sie sagte: „Es ist spät', '„Es ist spät', 'de')).toEqual(['„', '“'])
})

test('straight marks give way to those of the language', () => {
  expect(marksIn('She said: "It is late."', '"It is late."')).toEqual(['“', '”'])
  expect(marksIn('Sie sagte: "Es ist spät."', '"Es ist spät."', 'de-AT')).toEqual(['„', '“'])
  expect(marksIn('Elle dit : "Il est tard."', '"Il est tard."', 'fr')).toEqual(['«\u202f', '\u202f»'])
  expect(marksIn('彼女は"もう遅い"と言った。', '"もう遅い"', 'ja')).toEqual(['「', '」'])
})
