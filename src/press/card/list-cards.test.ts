import { expect, test } from 'vitest'
import { makeEdition } from '#press/make-edition.ts'
import { createArtist } from './create-artist.ts'
import { describeCard } from './describe-card.ts'
import { listCards } from './list-cards.ts'

test('the edition has a card, and each story with its best quote', async () => {
  const { edition } = await makeEdition('seeds')
  const cards = new Map(listCards(edition))
  expect(cards.size).toBe(edition.stories.length + 1)
  expect(cards.get('/cards/edition.png')).toEqual({
    kind: 'plate',
    publication: 'Broadsheet',
    tagline: 'A sample edition',
    sections: ['World', 'Background'],
  })
  expect(cards.get('/cards/5fd243cf.png')).toMatchObject({
    kind: 'story',
    publication: 'Broadsheet',
    section: 'World',
    headline: '“Kiev must strike targets in Russia”',
    voice: { speaker: 'Jens Stoltenberg' },
  })
})

test('a card in words', () => {
  const voice = { words: '“We wait”', speaker: 'Mara Lind', role: null }
  const story = { kind: 'story', publication: 'Harbour Post', section: 'Sea', headline: 'Fog' } as const
  expect(describeCard({ ...story, voice })).toBe('Fog. Sea, Harbour Post. Mara Lind: “We wait”')
  expect(describeCard({ ...story, voice: null })).toBe('Fog. Sea, Harbour Post.')
  expect(
    describeCard({ kind: 'plate', publication: 'Harbour Post', tagline: null, sections: ['Sea', 'Sky'] }),
  ).toBe('Harbour Post. Sea, Sky')
})

test('the same card gives the same picture, whatever it is written in', { timeout: 60_000 }, async () => {
  const plate = { kind: 'plate', publication: 'Вестник', tagline: null, sections: ['海'] } as const
  const [first, second] = [await createArtist()(plate), await createArtist()(plate)]
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  expect(Buffer.from(first).subarray(1, 4).toString()).toBe('PNG')
})
