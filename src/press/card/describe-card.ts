import type { Card } from './card.ts'

/** A card in words, for those who do not see it. */
export function describeCard(card: Card): string {
  if (card.kind === 'plate') {
    const parts = [card.publication, card.tagline ?? '', card.sections.join(', ')]
    return parts.filter((part) => part !== '').join('. ')
  }
  const { publication, section, headline, voice } = card
  const story = `${headline}. ${section}, ${publication}.`
  return voice === null ? story : `${story} ${voice.speaker}: ${voice.words}`
}
