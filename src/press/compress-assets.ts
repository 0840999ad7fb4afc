import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compressFile } from './compress-file.ts'

const COMPRESSIBLE = /\.(?:js|css|svg|json|txt|xml)$/

/** Compresses what Vite wrote: scripts, styles, and the files of `public/`. */
export async function compressAssets(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name))
  for (const entry of files) {
    const file = join(entry.parentPath, entry.name)
    await compressFile(file, await readFile(file))
  }
}
