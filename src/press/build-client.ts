import { readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import type { PageKind } from '#prerender/page.ts'
import type { Shell } from '#prerender/shell.ts'
import type { Surroundings } from './surroundings.ts'

type Chunk = { file: string; imports?: string[] }
type Manifest = Readonly<Record<string, Chunk>>

const ROUTE_MODULES: Readonly<Record<PageKind, string | null>> = {
  front: 'src/read/page/front-route.tsx',
  section: 'src/read/page/section-route.tsx',
  article: 'src/read/page/article-route.tsx',
  missing: null,
}

/** Files of a module and of what it imports at once, each once. */
function listFiles(manifest: Manifest, name: string, seen = new Set<string>()): string[] {
  const chunk = manifest[name]
  if (chunk === undefined || seen.has(name)) return []
  seen.add(name)
  return [chunk.file, ...(chunk.imports ?? []).flatMap((next) => listFiles(manifest, next, seen))]
}

/**
 * Builds the browser's part of the site into the output folder with Vite, and answers the shell that pages
 * are set in. The folder is emptied first; `index.html` and the manifest are taken out of it again.
 */
export async function buildClient({ out, base }: Surroundings): Promise<Shell> {
  const outDir = resolve(out)
  await build({ base, logLevel: 'warn', build: { outDir, emptyOutDir: true, manifest: 'manifest.json' } })
  const template = await readFile(join(outDir, 'index.html'), 'utf8')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Vite documents this file's shape
  const manifest = JSON.parse(await readFile(join(outDir, 'manifest.json'), 'utf8')) as Manifest
  await Promise.all(['index.html', 'manifest.json'].map((file) => rm(join(outDir, file))))
  const linked = new Set(listFiles(manifest, 'index.html'))
  const preload = (kind: PageKind): string[] => {
    const name = ROUTE_MODULES[kind]
    const files = name === null ? [] : listFiles(manifest, name)
    return files.filter((file) => !linked.has(file)).map((file) => `${base}${file}`)
  }
  const preloads = {
    front: preload('front'),
    section: preload('section'),
    article: preload('article'),
    missing: preload('missing'),
  }
  return { template, preloads }
}
