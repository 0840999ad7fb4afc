import { box, type CardNode } from './card-node.ts'
import type { CardVoice } from './card.ts'
import { INK, INK_2, RAIL, RAIL_TEXT, SANS, SPEECH } from './card-style.ts'
import type { Fit } from './fit-text.ts'
import { setLines } from './set-lines.ts'

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The name in the rail, the words on the axis. */
export const setVoice = ({ speaker, role }: CardVoice, words: Fit): CardNode =>
  box({ borderTop: `2px solid ${INK}`, paddingTop: 20 }, [
    box({ flexDirection: 'column', width: RAIL_TEXT, marginRight: RAIL - RAIL_TEXT, fontFamily: SANS }, [
      box({ fontSize: 25, fontWeight: 800, lineHeight: 1.2 }, speaker),
      ...(role === null
        ? []
        : [
            box(
              { display: 'block', fontSize: 20, lineHeight: 1.3, marginTop: 6, color: INK_2, lineClamp: 3 },
              capitalize(role),
            ),
          ]),
    ]),
    setLines(words, SPEECH, true),
  ])
