import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { matchArticlePath } from '#news/paths.ts'

/** Canonical article paths of a built site by id, read from its files. */
export async function listAddresses(out: string): Promise<ReadonlyMap<string, string>> {
  const files = await readdir(join(out, 'article')).catch((): string[] => [])
  const paths = files.filter((file) => file.endsWith('.html')).map((file) => `/article/${file.slice(0, -5)}`)
  return new Map(
    paths.flatMap((path) => {
      const match = matchArticlePath(path)
      return match === null ? [] : [[match.id, path] as const]
    }),
  )
}
