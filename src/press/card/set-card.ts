import { CARD_HEIGHT, CARD_WIDTH } from '#news/machine-paths.ts'
import { box, type CardNode } from './card-node.ts'
import type { Card } from './card.ts'
import { INK, MARGIN, PAPER, SERIF } from './card-style.ts'
import { setPlate } from './set-plate.ts'
import { setStory } from './set-story.ts'

/** A card as satori draws it. */
export const setCard = (card: Card): CardNode =>
  box(
    {
      width: CARD_WIDTH,
      height: CARD_HEIGHT,
      flexDirection: 'column',
      padding: `42px ${MARGIN}px 52px`,
      backgroundColor: PAPER,
      color: INK,
      fontFamily: SERIF,
    },
    card.kind === 'story' ? setStory(card) : setPlate(card),
  )
