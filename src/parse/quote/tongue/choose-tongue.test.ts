import { expect, test } from 'vitest'
import type { Block } from '#news/block.ts'
import { findQuotes } from '#parse/quote/find-quotes.ts'
import { chooseTongue } from './choose-tongue.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, lines: [1, 1], fingerprint: '' })

type Story = { language: string; copy: string; speaker: string | null; role: string | null }

/** One story in each language: its tables know the verb, the article and the office. */
const STORIES: readonly Story[] = [
  {
    language: 'de',
    copy: '„Wir zahlen nicht mehr“, sagte Bürgermeisterin Anna Roe am Montag.',
    speaker: 'Anna Roe',
    role: 'Bürgermeisterin',
  },
  {
    language: 'de',
    copy: '„Wir fahren wieder“, sagt Hafensprecherin Anna Hartmann.',
    speaker: 'Anna Hartmann',
    role: 'Hafensprecherin',
  },
  {
    language: 'de',
    copy: '„Wir fahren wieder“, sagte Anna Richter am Montag.',
    speaker: 'Anna Richter',
    role: null,
  },
  {
    language: 'de',
    copy: '„Die Preise sind gestiegen“, berichtet die Kauffrau.',
    speaker: 'die Kauffrau',
    role: null,
  },
  {
    language: 'fr',
    copy: '« Nous ne paierons plus », a déclaré Anne Roe, la maire de la ville.',
    speaker: 'Anne Roe',
    role: 'maire de la ville',
  },
  {
    language: 'fr',
    copy: 'Anne Roe est venue. « Nous ne paierons plus », a-t-elle ajouté.',
    speaker: 'Anne Roe',
    role: null,
  },
  {
    language: 'es',
    copy: '«No vamos a pagar más», dijo el alcalde, Juan Roe.',
    speaker: 'Juan Roe',
    role: 'alcalde',
  },
  {
    language: 'it',
    copy: '“Non pagheremo più”, ha detto il sindaco Gianni Roe.',
    speaker: 'Gianni Roe',
    role: 'sindaco',
  },
  {
    language: 'pt',
    copy: '“Não vamos pagar mais”, disse a prefeita Ana Roe.',
    speaker: 'Ana Roe',
    role: 'prefeita',
  },
  {
    language: 'pl',
    copy: '„Nie będziemy więcej płacić”, powiedział Jan Roe.',
    speaker: 'Jan Roe',
    role: null,
  },
  {
    language: 'uk',
    copy: '«Ми більше не платимо», — заявила речниця Ганна Роу.',
    speaker: 'Ганна Роу',
    role: 'речниця',
  },
  {
    language: 'uk',
    copy: '«Ми більше не платимо», — заявив колишній прем’єр.',
    speaker: 'колишній прем’єр',
    role: null,
  },
  {
    language: 'ru',
    copy: '«Мы больше не платим», — сказал министр обороны Иван Роу.',
    speaker: 'Иван Роу',
    role: 'министр обороны',
  },
  { language: 'ja', copy: '田中氏は「もう払いません」と述べた。', speaker: null, role: null },
]

test.each(STORIES)('$language: $copy', ({ language, copy, speaker, role }) => {
  const quote = findQuotes({ headline: '', body: [paragraph(copy)], language }).at(-1)
  expect([quote?.speaker, quote?.role]).toEqual([speaker, role])
})

test('a tag with a region or script has the tongue of its language; an unknown one has no words', () => {
  expect(chooseTongue('pt-BR').language).toBe('pt')
  expect(chooseTongue('EN').language).toBe('en')
  expect(chooseTongue('tlh').traits.has('said')).toBe(false)
})
