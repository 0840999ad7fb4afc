import type { Card } from './card.ts'

/** Every text that a card shows, joined: what its letters are to be found for. */
export function listWords(card: Card): string {
  if (card.kind === 'plate') return [card.publication, card.tagline ?? '', ...card.sections].join(' ')
  const { publication, section, headline, voice } = card
  const spoken =
    voice === null ? [] : [voice.words, voice.speaker, voice.role ?? '', (voice.role ?? '').toUpperCase()]
  return [publication, section, headline, '…', ...spoken].join(' ')
}
