import { emitEdition } from '#emit/emit-data.ts'
import type { Edition } from '#news/edition.ts'
import { prerenderEdition } from '#prerender/prerender-edition.ts'
import type { Shell } from '#prerender/shell.ts'

const SHELL: Shell = {
  template:
    '<!doctype html><html lang="en"><head><!--head--></head><body><div id="page"><!--page--></div><!--data--></body></html>',
  preloads: { front: [], section: [], article: [], saved: [], missing: [] },
}

/** Every page and data file of an edition by its path, without the browser's part: for trials of the whole line. */
export async function pressInMemory(edition: Edition): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  const site = { origin: null, base: '/' }
  for await (const [file, html] of prerenderEdition(edition, { shell: SHELL, site })) files.set(file, html)
  for (const [file, text] of emitEdition(edition)) files.set(file, text)
  return files
}
