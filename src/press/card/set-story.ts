import { CARD_HEIGHT, CARD_WIDTH } from '#news/machine-paths.ts'
import { box, type CardNode } from './card-node.ts'
import { AXIS, HEADLINE, MARGIN, NAMEPLATE, RAIL, RAIL_TEXT, SANS, SPEECH } from './card-style.ts'
import type { Card } from './card.ts'
import { fitText, type Room } from './fit-text.ts'
import { oxfordRule } from './oxford-rule.ts'
import { setLines } from './set-lines.ts'
import { setVoice } from './set-voice.ts'

type StoryCard = Extract<Card, { kind: 'story' }>

/** Margins, nameplate and Oxford rule. */
const FURNITURE = 196
const GAP = 30
/** The rule over the quote and the space below it. */
const VOICE_TOP = 22
/** Name and role in the rail. */
const LEAST_VOICE = 112

const PLATE: Room = { width: CARD_WIDTH - 2 * MARGIN, height: 46, sizes: [46, 40, 34, 28, 24], leading: 1 }
const HEADLINE_SIZES = [128, 116, 104, 96, 88, 80, 72, 64, 58, 52, 46, 42]
const SPEECH_SIZES = [54, 50, 46, 42, 39, 36]

/** Nameplate and Oxford rule; section in the rail and headline on the axis; then the quote, at the foot. */
export function setStory({ publication, section, headline, voice }: StoryCard): readonly CardNode[] {
  const words =
    voice === null
      ? null
      : fitText(voice.words, {
          width: AXIS - 30,
          height: 176,
          sizes: SPEECH_SIZES,
          leading: SPEECH.lineHeight,
        })
  const foot =
    words === null
      ? 0
      : GAP + VOICE_TOP + Math.max(LEAST_VOICE, words.lines.length * words.size * SPEECH.lineHeight)
  const height = CARD_HEIGHT - FURNITURE - foot
  const fit = fitText(headline, { width: AXIS, height, sizes: HEADLINE_SIZES, leading: HEADLINE.lineHeight })
  return [
    box({ height: 46, marginBottom: 16, alignItems: 'flex-end' }, [
      setLines(fitText(publication, PLATE), NAMEPLATE),
    ]),
    oxfordRule(),
    box({ flexGrow: 1, marginTop: 26 }, [
      box(
        {
          width: RAIL_TEXT,
          marginRight: RAIL - RAIL_TEXT,
          flexShrink: 0,
          fontFamily: SANS,
          fontWeight: 800,
          fontSize: 25,
          lineHeight: 1.2,
        },
        section,
      ),
      setLines(fit, { ...HEADLINE, marginTop: -0.12 * fit.size }),
    ]),
    ...(voice === null || words === null ? [] : [setVoice(voice, words)]),
  ]
}
