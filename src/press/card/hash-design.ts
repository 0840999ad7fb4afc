import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const DESIGN = 'src/press/card'
const OTHERS = [
  'src/read/story/split-marks.ts',
  'node_modules/satori/package.json',
  'node_modules/@resvg/resvg-js/package.json',
  'node_modules/@fontsource-variable/literata/package.json',
  'node_modules/@fontsource-variable/libre-franklin/package.json',
]

/** A name for everything but its words that a card's picture is made from: how it is set, in what type, drawn by what. */
export function hashDesign(): string {
  const files = [
    ...readdirSync(DESIGN)
      .sort()
      .map((name) => join(DESIGN, name)),
    ...OTHERS,
  ]
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex')
}
