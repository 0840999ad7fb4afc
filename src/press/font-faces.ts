type Range = readonly [first: number, last: number]
type Axes = { wght: { min: number; max: number }; opsz?: { min: number; max: number } }

/** One font file: the letters and design axes kept of a file in an `@fontsource-variable` package. */
export type Face = { name: string; source: string; ranges: readonly Range[]; axes: Axes }

const LATIN: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x2010, 0x2027],
  [0x202f, 0x203a],
  [0x2044, 0x2044],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
]

const LATIN_EXTENDED: readonly Range[] = [
  [0x100, 0x130],
  [0x132, 0x151],
  [0x154, 0x2ba],
  [0x1e00, 0x1eff],
  [0x20a0, 0x20ab],
  [0x20ad, 0x20c0],
]

const CYRILLIC: readonly Range[] = [
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x4b0, 0x4b1],
  [0x2116, 0x2116],
]

const SERIF: Axes = { wght: { min: 400, max: 900 }, opsz: { min: 12, max: 72 } }
const SANS: Axes = { wght: { min: 400, max: 800 } }

const serif = (script: string): string => `literata/files/literata-${script}-opsz-normal.woff2`
const sans = (script: string): string => `libre-franklin/files/libre-franklin-${script}-wght-normal.woff2`

/** Every font file of the site; the reader's fonts.css names them `/@broadsheet-fonts/<name>.woff2`. */
export const FACES: readonly Face[] = [
  { name: 'literata-latin', source: serif('latin'), ranges: LATIN, axes: SERIF },
  { name: 'literata-latin-ext', source: serif('latin-ext'), ranges: LATIN_EXTENDED, axes: SERIF },
  { name: 'literata-cyrillic', source: serif('cyrillic'), ranges: CYRILLIC, axes: SERIF },
  { name: 'franklin-latin', source: sans('latin'), ranges: LATIN, axes: SANS },
  { name: 'franklin-latin-ext', source: sans('latin-ext'), ranges: LATIN_EXTENDED, axes: SANS },
  { name: 'franklin-cyrillic', source: sans('cyrillic'), ranges: CYRILLIC, axes: SANS },
]
