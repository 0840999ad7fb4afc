/** Advance widths of the display serif at weight 700, read from the font: letters by their hundredths of an em. */
const BY_WIDTH: readonly (readonly [hundredths: number, letters: string])[] = [
  [21, ' '],
  [25, "'"],
  [31, '‘’'],
  [33, ',.:;ijl'],
  [36, '!-'],
  [40, 'ft()/'],
  [43, 'I1"'],
  [48, 's'],
  [53, 'rcz“”'],
  [57, 'aey257?'],
  [60, 'vxgFJSE39680«»–4'],
  [63, 'oL'],
  [66, 'bdhknpquPZ'],
  [70, 'BCTY'],
  [74, 'ARUVXN'],
  [78, 'DGKOQ'],
  [86, 'wH%&'],
  [97, 'mMW—…@'],
]
const WIDTHS: ReadonlyMap<string, number> = new Map(
  BY_WIDTH.flatMap(([hundredths, letters]) => Array.from(letters, (letter) => [letter, hundredths / 100])),
)
const CAPITAL = 0.73
const OTHER = 0.63
/** Letters of this size are set closer. */
const TRACKING = -0.026

const widthOf = (letter: string): number =>
  WIDTHS.get(letter.normalize('NFD').charAt(0)) ?? (/\p{Lu}/u.test(letter) ? CAPITAL : OTHER)

/** About how wide a text is when it is set in one line, in em. */
export function measureEm(text: string): number {
  let em = 0
  for (const letter of text) em += widthOf(letter) + TRACKING
  return em
}
