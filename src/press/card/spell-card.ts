import { dropStrangers, findScripts, type Script } from './card-scripts.ts'
import type { Card, CardVoice } from './card.ts'

/** A text in the letters the paper's type has; `null` when it lacks any of them. */
function spell(text: string, scripts: readonly Script[]): string | null {
  const composed = text.normalize('NFC')
  return findScripts(composed, scripts) === null ? null : dropStrangers(composed, scripts).trim()
}

/** A voice is shown whole or not at all: without its speaker's name it would seem to be nobody's. */
function spellVoice(voice: CardVoice, scripts: readonly Script[]): CardVoice | null {
  const words = spell(voice.words, scripts)
  const speaker = spell(voice.speaker, scripts)
  if (words === null || speaker === null) return null
  return { words, speaker, role: voice.role === null ? null : spell(voice.role, scripts) }
}

/**
 * A card in letters that the paper's type has (Latin, Cyrillic, Greek). A headline in another script
 * leaves the plate: the nameplate with the section. Nothing is set in empty boxes.
 */
export function spellCard(card: Card, scripts: readonly Script[]): Card {
  const publication = spell(card.publication, scripts) ?? ''
  if (card.kind === 'plate') {
    const tagline = card.tagline === null ? null : spell(card.tagline, scripts)
    return {
      ...card,
      publication,
      tagline,
      sections: card.sections.flatMap((name) => spell(name, scripts) ?? []),
    }
  }
  const section = spell(card.section, scripts) ?? ''
  const headline = spell(card.headline, scripts) ?? ''
  if (headline === '') return { kind: 'plate', publication, tagline: null, sections: [section] }
  return {
    kind: 'story',
    publication,
    section,
    headline,
    voice: card.voice === null ? null : spellVoice(card.voice, scripts),
  }
}
