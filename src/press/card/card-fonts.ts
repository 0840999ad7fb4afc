import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Font } from 'satori'
import type { Script } from './card-scripts.ts'

type Cut = { family: 'Serif' | 'Sans'; weight: 400 | 500 | 700 | 800 | 900 }

const PACKAGES = 'node_modules/@fontsource-variable'
const CUTS: readonly Cut[] = [
  { family: 'Serif', weight: 500 },
  { family: 'Serif', weight: 700 },
  { family: 'Serif', weight: 900 },
  { family: 'Sans', weight: 400 },
  { family: 'Sans', weight: 800 },
]
/** The serif's display cut, which browsers choose by themselves at such sizes. */
const DISPLAY = 72

const fileOf = ({ family }: Cut, script: Script): string =>
  family === 'Serif'
    ? `literata/files/literata-${script.name}-opsz-normal.woff2`
    : `libre-franklin/files/libre-franklin-${script.name}-wght-normal.woff2`

/** One weight of the part of a family that a script is written in; none where the family does not have it. */
async function cutFont(cut: Cut, script: Script): Promise<readonly Font[]> {
  const file = join(PACKAGES, fileOf(cut, script))
  if (!existsSync(file)) return []
  const { default: subsetFont } = await import('subset-font')
  const { family, weight } = cut
  const data = await subsetFont(await readFile(file), '', {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
    variationAxes: family === 'Serif' ? { wght: weight, opsz: DISPLAY } : { wght: weight },
  })
  return [{ name: `${family} ${script.name}`, weight, style: 'normal', data: Buffer.from(data) }]
}

/**
 * A function that answers the fonts of some scripts: the product's own variable fonts, each pinned to the
 * weights that cards use, since satori reads no variable ones. Each is made once; the same scripts give
 * the same list, for satori keeps what it has read by it.
 */
export function createFontCase(): (scripts: readonly Script[]) => Promise<Font[]> {
  const parts = new Map<string, Promise<readonly Font[]>>()
  const lists = new Map<string, Promise<Font[]>>()
  const partOf = (script: Script): Promise<readonly Font[]> => {
    const made =
      parts.get(script.name) ??
      Promise.all(CUTS.map((cut) => cutFont(cut, script))).then((fonts) => fonts.flat())
    parts.set(script.name, made)
    return made
  }
  return (scripts) => {
    const name = scripts.map((script) => script.name).join(' ')
    const list = lists.get(name) ?? Promise.all(scripts.map(partOf)).then((fonts) => fonts.flat())
    lists.set(name, list)
    return list
  }
}
