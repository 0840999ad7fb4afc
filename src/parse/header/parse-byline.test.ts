import { expect, test } from 'vitest'
import { parseByline } from './parse-byline.ts'

test.each([
  ['By Jane Roe, Newswire', ['Jane Roe'], 'Newswire'],
  ["BY TED D'ORO, NEWSWIRE", ["TED D'ORO"], 'NEWSWIRE'],
  ['By JANE ROE AND JOHN DOE, NEWSWIRE', ['JANE ROE', 'JOHN DOE'], 'NEWSWIRE'],
  ['by keith roe, Newswire', ['keith roe'], 'Newswire'],
  ['By Jane Roe, Newswire.', ['Jane Roe'], 'Newswire'],
  ['By Jane Roe, John Doe and Ana Ruiz', ['Jane Roe', 'John Doe', 'Ana Ruiz'], null],
  ['By Jane Roe - Science Contributor 2031-11-19T12:48:14Z Space', ['Jane Roe'], null],
  ['By Jane Roe On 11/13/31 at 4:00 PM EST', ['Jane Roe'], null],
  ['By Jane Roe@janeroe Dec 15, 2031, 1:55pm EST', ['Jane Roe'], null],
  ['ByJane Roe', ['Jane Roe'], null],
  ['By: Jane Roe October 2, 2031', ['Jane Roe'], null],
  ['von Jan Rot, Redaktion', ['Jan Rot'], 'Redaktion'],
  ['Par Jeanne Roux(Lyon, bureau européen)', ['Jeanne Roux'], null],
  ['Por Ana de la Cruz', ['Ana de la Cruz'], null],
  ['Автор: Олена Мороз', ['Олена Мороз'], null],
  ['Written by Regan', ['Regan'], null],
])('%s', (text, names, agency) => expect(parseByline(text)).toEqual({ names, agency }))

test.each([
  'De Roe completes box office coup',
  'BYRNE SAYS NO',
  'By the river stands a mill.',
  'By Monday, all was over',
  'Die Stadt von morgen',
  'By far the best',
  'By',
])('no byline: %s', (text) => expect(parseByline(text)).toBe(null))
