import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { FACES, type Face } from './font-faces.ts'

const CACHE = 'node_modules/.cache/broadsheet/fonts'
const PACKAGES = 'node_modules/@fontsource-variable'

const writeText = (ranges: Face['ranges']): string =>
  ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
    )
    .join('')

async function subsetFace(face: Face, folder: string): Promise<void> {
  const { default: subsetFont } = await import('subset-font')
  const whole = await readFile(join(PACKAGES, face.source))
  const part = await subsetFont(whole, writeText(face.ranges), {
    targetFormat: 'woff2',
    variationAxes: face.axes,
  })
  await writeFile(join(folder, `${face.name}.woff2`), part)
}

/**
 * Cuts the two families down to the letters and weights the paper uses. Answers the folder the files lie
 * in; it is made once for a choice of faces and kept in the cache of `node_modules`.
 */
export async function makeFonts(): Promise<string> {
  const versions = await Promise.all(
    ['literata', 'libre-franklin'].map((name) => readFile(join(PACKAGES, name, 'package.json'), 'utf8')),
  )
  const key = createHash('sha256')
    .update(JSON.stringify([FACES, versions]))
    .digest('hex')
    .slice(0, 12)
  const folder = resolve(CACHE, key)
  if (existsSync(folder)) return folder
  const draft = `${folder}-${process.pid}`
  await mkdir(draft, { recursive: true })
  for (const face of FACES) await subsetFace(face, draft)
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }))
  return folder
}
