import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { compressFile } from './compress-file.ts'

/**
 * Writes `[path, text]` pairs below a folder, making folders as needed, with `.br` and `.gz` siblings when
 * asked. Answers how many were written.
 */
export async function writeFiles(
  folder: string,
  files: Iterable<readonly [string, string]> | AsyncIterable<readonly [string, string]>,
  shallCompress: boolean,
): Promise<number> {
  const made = new Set<string>()
  let written = 0
  for await (const [path, text] of files) {
    const file = join(folder, path)
    const parent = dirname(file)
    if (!made.has(parent)) await mkdir(parent, { recursive: true })
    made.add(parent)
    await writeFile(file, text)
    if (shallCompress) await compressFile(file, Buffer.from(text))
    written += 1
  }
  return written
}
