import { expect, test } from 'vitest'
import { readScripts } from './card-scripts.ts'
import type { Card } from './card.ts'
import { spellCard } from './spell-card.ts'

const scripts = readScripts()
const voice = { words: '“We wait”', speaker: 'Mara Lind', role: 'harbour master' }
const story: Card = { kind: 'story', publication: 'Harbour Post', section: 'Sea', headline: 'Fog', voice }

test('a card in letters the type has stays as it is', () => {
  expect(spellCard(story, scripts)).toEqual(story)
  const greek = { ...story, headline: 'Το λιμάνι', section: 'Море', publication: 'Łódź' }
  expect(spellCard(greek, scripts)).toEqual(greek)
})

test('signs it lacks are left out, letters put together', () => {
  expect(spellCard({ ...story, headline: '🎉 Cafe\u0301' }, scripts)).toEqual({ ...story, headline: 'Café' })
})

test('a headline in letters it lacks leaves the plate', () => {
  expect(spellCard({ ...story, headline: '港は霧' }, scripts)).toEqual({
    kind: 'plate',
    publication: 'Harbour Post',
    tagline: null,
    sections: ['Sea'],
  })
})

test('a speaker whose name cannot be set takes the words along', () => {
  const card = spellCard({ ...story, voice: { ...voice, speaker: '山田' } }, scripts)
  expect(card).toEqual({ ...story, voice: null })
})

test('an edition named in another script still has its plate', () => {
  const plate: Card = { kind: 'plate', publication: '朝刊', tagline: 'Daily', sections: ['海', 'Sea'] }
  expect(spellCard(plate, scripts)).toEqual({ ...plate, publication: '', sections: ['Sea'] })
})
