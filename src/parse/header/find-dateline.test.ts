import { expect, test } from 'vitest'
import { findDateline } from './find-dateline.ts'

const read = (text: string): unknown => {
  const found = findDateline(text)
  return found === null ? null : [found.dateline, found.agency, text.slice(found.end)]
}

test.each([
  ['PORTLAND, Ore., Feb 26 - The firm said', ['PORTLAND, Ore., Feb 26', null, 'The firm said']],
  ['Lima, march 9 - The firm said', ['Lima, march 9', null, 'The firm said']],
  ['AMSTERDAM, 2 March - The firm said', ['AMSTERDAM, 2 March', null, 'The firm said']],
  ['DETROIT June 18 - The firm said', ['DETROIT June 18', null, 'The firm said']],
  ['Ottawa, Apr 7- The firm said', ['Ottawa, Apr 7', null, 'The firm said']],
  ['NEW YORK, June 29, - The firm said', ['NEW YORK, June 29', null, 'The firm said']],
  ['MONTREAL, March 20, Newswire - The firm said', ['MONTREAL, March 20', 'Newswire', 'The firm said']],
  ['GDANSK, March 14 (Newswire) — The firm said', ['GDANSK, March 14', 'Newswire', 'The firm said']],
  ['WASHINGTON (NW) — The house', ['WASHINGTON', 'NW', 'The house']],
  ['Washington (NNW) House speakers met', ['Washington', 'NNW', 'House speakers met']],
  ['Hamburg (nwd/lno) – Trotz Regen', ['Hamburg', 'nwd/lno', 'Trotz Regen']],
  ['Roma, 13 mag. (LaNotizia) – Il governo', ['Roma, 13 mag.', 'LaNotizia', 'Il governo']],
  ['(Newswire) — The office', [null, 'Newswire', 'The office']],
  ['PARIS - A truck', ['PARIS', null, 'A truck']],
  ['NEW YORK — Police released', ['NEW YORK', null, 'Police released']],
  ['FILE - In this Dec. 14, 2030, photo', null],
  ['NOTE - Final div payable', null],
  ['Smith (Labour) said so', null],
  ['The well-known singer – and she knows it – sang', null],
  ['It was May 5 - a day to remember', null],
])('%s', (text, expected) => expect(read(text)).toEqual(expected))
