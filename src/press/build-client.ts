import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readPreloads } from './read-client.ts'
import { splitClientStyle } from './style/split-client-style.ts'

const CACHE = 'node_modules/.cache/broadsheet/client'
const SOURCES = ['src/news', 'src/read', 'src/press/style']
const SOURCE_FILES = [
  'src/main.tsx',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'src/press/early-script.ts',
  'src/press/font-faces.ts',
  'src/press/late-script.ts',
  'src/press/plain-imports.ts',
]

/** Paths of all files below a folder, in code-unit order. */
function listFolder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** A name for everything the browser's part of the site is made from. */
function hashSources(base: string): string {
  const files = [...SOURCE_FILES, ...SOURCES.flatMap(listFolder)]
  const hash = createHash('sha256').update(base)
  // One after the other: to wait for each of these small files takes far longer than to read it.
  for (const file of files) hash.update(`\n${file}\n`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

/**
 * Builds the browser's part of the site with Vite, once for the same sources and base path. Answers the
 * folder it lies in: hashed assets, `index.html`, `manifest.json` and `styles.json`.
 */
export async function buildClient(base: string): Promise<string> {
  const folder = resolve(CACHE, hashSources(base))
  if (existsSync(folder)) return folder
  const outDir = `${folder}-${process.pid}`
  await mkdir(outDir, { recursive: true })
  // Vite is large: it is loaded only when there is something to build.
  const { build } = await import('vite')
  await build({ base, logLevel: 'warn', build: { outDir, emptyOutDir: true, manifest: 'manifest.json' } })
  await splitClientStyle({ folder: outDir, base, preloads: await readPreloads(outDir, base) })
  await rename(outDir, folder).catch(() => rm(outDir, { recursive: true }))
  return folder
}
