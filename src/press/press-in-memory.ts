import { emitEdition } from '#emit/emit-data.ts'
import type { Edition } from '#news/edition.ts'
import { isPublic, type Site } from '#news/site.ts'
import { openSheets } from '#prerender/list-sheets.ts'
import { joinPieces } from '#prerender/piece.ts'
import { NO_PRELOADS, type Shell } from '#prerender/shell.ts'
import type { PageHead } from '#read/page-head.ts'
import { findPicture } from './card/find-picture.ts'
import { listKeyed, listMachineFiles } from './list-machine-files.ts'

const SHELL: Shell = {
  template:
    '<!doctype html><html lang="en"><head><!--head--></head><body><div id="page"><!--page--></div><!--data--></body></html>',
  preloads: NO_PRELOADS,
}

const NOWHERE: Site = { origin: null, base: '/' }

/**
 * Every page, data file, feed and map of an edition by its path, without the browser's part: for trials of
 * the whole line. Where the site's address is known, pages name their cards, which are not drawn.
 */
export async function pressInMemory(
  edition: Edition,
  site: Site = NOWHERE,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  const hasCards = isPublic(site)
  const find = (head: PageHead) => findPicture(head, edition.summary)
  const setting = { shell: SHELL, site, ...(hasCards && { findPicture: find }) }
  for (const { file, print } of await openSheets(edition, setting)) files.set(file, joinPieces(await print()))
  for (const [file, text] of emitEdition(edition)) files.set(file, text)
  for (const [file, text] of listMachineFiles(edition, site, hasCards)) files.set(file, text)
  for (const { path, make } of listKeyed(edition, site, hasCards)) files.set(path, make())
  return files
}
