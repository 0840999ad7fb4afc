import { createFontCase } from './card-fonts.ts'
import { findScripts, readScripts } from './card-scripts.ts'
import type { Card } from './card.ts'
import { listWords } from './list-words.ts'
import { setCard } from './set-card.ts'
import { spellCard } from './spell-card.ts'

/** A function that draws cards as PNG. What drawing needs is loaded with the first card. */
export function createArtist(): (card: Card) => Promise<Uint8Array> {
  const scripts = readScripts()
  const findFonts = createFontCase()
  return async (card) => {
    const { drawCard } = await import('./draw-card.ts')
    const spelled = spellCard(card, scripts)
    return drawCard(setCard(spelled), await findFonts(findScripts(listWords(spelled), scripts) ?? scripts))
  }
}
