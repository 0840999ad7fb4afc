import { expect, test } from 'vitest'
import { chooseTongue } from '#parse/quote/tongue/choose-tongue.ts'
import { findDialogue } from './find-dialogue.ts'

const wordsOf = (text: string, language: string): readonly string[] =>
  findDialogue(text, chooseTongue(language)).map(({ from, to }) => text.slice(from, to))

test.each([
  ['es', '—No lo sé —dijo Ana—. Tal vez mañana.', ['No lo sé', 'Tal vez mañana.']],
  ['ru', '— Мы не уйдём, — сказал Роу. — Никогда.', ['Мы не уйдём,', 'Никогда.']],
  ['pl', '– Nie odejdziemy – powiedziała Roe. – Nigdy.', ['Nie odejdziemy', 'Nigdy.']],
  ['fr', '— Je ne sais pas, dit Roe.', ['Je ne sais pas,']],
])('%s: %s', (language, text, words) => {
  expect(wordsOf(text, language)).toEqual(words)
})

test('without a verb of speech a dash is no mark', () => {
  expect(wordsOf('— first point — second point', 'en')).toEqual([])
  expect(wordsOf('- Ann Roe, mayor', 'en')).toEqual([])
})
