import { CARD_WIDTH } from '#news/machine-paths.ts'
import { box, type CardNode } from './card-node.ts'
import { INK_2, MARGIN, NAMEPLATE, SANS } from './card-style.ts'
import type { Card } from './card.ts'
import { fitText } from './fit-text.ts'
import { oxfordRule } from './oxford-rule.ts'
import { setLines } from './set-lines.ts'

type PlateCard = Extract<Card, { kind: 'plate' }>

const WIDTH = CARD_WIDTH - 2 * MARGIN
const SIZES = [236, 220, 200, 180, 160, 140, 120, 100, 84, 72]

const setSections = (sections: readonly string[]): CardNode =>
  box(
    { flexWrap: 'wrap', color: INK_2 },
    sections.map((name) => box({ marginRight: 28 }, name)),
  )

/** The nameplate as on the front, and under its Oxford rule what the paper says of itself. */
export function setPlate({ publication, tagline, sections }: PlateCard): readonly CardNode[] {
  const plate = fitText(publication, { width: WIDTH, height: 330, sizes: SIZES, leading: 1 })
  return [
    box({ flexGrow: 1, alignItems: 'flex-end', paddingBottom: 30 }, [
      // A letter as large as this has white of its own at its side.
      setLines(plate, { ...NAMEPLATE, lineHeight: 0.9, marginLeft: -0.02 * plate.size }),
    ]),
    oxfordRule(),
    box(
      {
        flexDirection: 'column',
        height: 148,
        paddingTop: 26,
        fontFamily: SANS,
        fontSize: 30,
        lineHeight: 1.4,
      },
      [...(tagline === null ? [] : [box({ fontWeight: 800 }, tagline)]), setSections(sections)],
    ),
  ]
}
