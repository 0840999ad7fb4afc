import { expect, test } from 'vitest'
import { chooseTongue } from '#parse/quote/tongue/choose-tongue.ts'
import { CAPITAL } from '#parse/quote/tongue/trait.ts'
import { readSpelling, settleCapitals } from './settle-capitals.ts'
import { has } from './token.ts'
import { tokenize } from './tokenize.ts'

function capitalsOf(text: string, language = 'en'): readonly string[] {
  const tongue = chooseTongue(language)
  const tokens = tokenize(text, { from: 0, to: text.length }, tongue)
  const settled = settleCapitals(tokens, { spelling: readSpelling([tokens]), tongue })
  return settled.filter((token) => has(token, CAPITAL)).map((token) => token.text)
}

test('a common word at the beginning of a sentence loses its capital', () => {
  expect(capitalsOf('Pollsters agree. Bridges fall when bridges age. Roe left.')).toEqual(['Roe'])
})

test('a name keeps it there, also one that is a common word elsewhere', () => {
  expect(capitalsOf('Ann Roe left. Will urged Roe to stay.')).toEqual(['Ann', 'Roe', 'Will', 'Roe'])
})

test('German nouns behind an article lose it', () => {
  expect(capitalsOf('Dann sagte die Kauffrau zu Anna Roe ja', 'de')).toEqual(['Dann', 'Anna', 'Roe'])
})
