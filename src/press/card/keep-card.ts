import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const CACHE = 'node_modules/.cache/broadsheet/cards'

/** The picture of a key: from the cache, or made and kept there. A build that is stopped leaves no half of one. */
export async function keepCard(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const file = join(CACHE, `${key}.png`)
  if (existsSync(file)) return readFile(file)
  const png = await make()
  const draft = `${file}-${randomUUID()}`
  await mkdir(CACHE, { recursive: true })
  await writeFile(draft, png)
  await rename(draft, file)
  return png
}
