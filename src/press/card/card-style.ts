import { CARD_WIDTH } from '#news/machine-paths.ts'

/*
 * The design's tokens at the scale of a card: paper white, ink, the voice for speech alone, one axis.
 */
export const PAPER = '#ffffff'
export const INK = '#121212'
export const INK_2 = '#55534f'
export const VOICE = '#c2200e'

/** Families by name; the parts of other scripts follow that of Latin letters, each a font of its own. */
export const SCRIPTS = [
  'latin',
  'latin-ext',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
  'vietnamese',
] as const
const chain = (family: string): string => SCRIPTS.map((script) => `${family} ${script}`).join(', ')
export const SERIF = chain('Serif')
export const SANS = `${chain('Sans')}, ${SERIF}`

export const MARGIN = 60
/** From the rail's start edge to the axis. */
export const RAIL = 256
export const RAIL_TEXT = 226
export const AXIS = CARD_WIDTH - 2 * MARGIN - RAIL

export const HEADLINE = { fontWeight: 700, letterSpacing: '-0.026em', lineHeight: 1.02 } as const
export const SPEECH = { fontWeight: 500, letterSpacing: '-0.016em', lineHeight: 1.12 } as const
export const NAMEPLATE = { fontWeight: 900, letterSpacing: '-0.045em', lineHeight: 1 } as const
