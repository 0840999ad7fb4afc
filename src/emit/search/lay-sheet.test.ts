import { expect, test } from 'vitest'
import { laySheet } from './lay-sheet.ts'
import { rankWords } from './rank-words.ts'
import { sampleRecord } from './sample-record.ts'

test('ranks words by the headline, then by how often they come, or that a crosshead has them', () => {
  const record = sampleRecord({
    headline: 'Fog at the harbour',
    facts: ['Ann Poe'],
    passages: ['Ferries wait. Ferries hoot. Ferries sail in fog.', 'The bridge', 'A lamp on the bridge'],
    crossheads: ['The bridge'],
    speakers: ['Ada Field'],
  })
  expect(rankWords(record)).toEqual([
    [
      'annqz',
      'poeqz',
      'waitqz',
      'hootqz',
      'sailqz',
      'inqz',
      'aqz',
      'lampqz',
      'onqz',
      'qxsseaqz',
      'qxpadaqz',
      'qxpfieldqz',
    ],
    ['ferryqz', 'bridgeqz'],
    ['fogqz', 'atqz', 'theqz', 'harbourqz'],
  ])
})

test('lays the words of stories one after the other, and tells where each run starts', () => {
  const first = sampleRecord({ headline: 'Fog', passages: ['Lamps, bells'] })
  const second = sampleRecord({ headline: '', passages: ['bell bell bell'], section: 'air' })
  expect(laySheet([first, second])).toEqual({
    content: 'lampqz bellqz qxsseaqz  fogqz qxsairqz bellqz ',
    starts: [0, 3, 3, 4, 5, 6],
  })
  expect(laySheet([])).toEqual({ content: '', starts: [] })
})
