import type { Edition } from '#news/edition.ts'
import { once } from '#news/once.ts'
import { pageFile, QUOTES_PATH } from '#news/paths.ts'
import { listPages } from './list-pages.ts'
import type { Piece } from './piece.ts'
import {
  createPrerenderer,
  joinPayloads,
  writePayloads,
  type PayloadTexts,
  type Setting,
} from './prerender-edition.ts'

/**
 * A page of the site, to be printed or left as it lies: of the same inputs, setting, code, summary of the edition and
 * kinds of feed comes the same HTML to the byte. `writePayloads` writes what it carries, once.
 */
export type Sheet = {
  file: string
  /** While this stays, so do the inputs of the page with this file; `null` where nothing is quicker told than they are. */
  hint: (() => string) | null
  inputs: () => string
  writePayloads: () => PayloadTexts
  /** The path of the page's own data, where that is a file of the same inputs. */
  data: string | null
  print: () => Promise<readonly Piece[]>
}

/** Opens the pages asked for: they come in a fixed order, each as it is asked for. */
export async function openSheets(edition: Edition, setting: Setting): Promise<Iterable<Sheet>> {
  const prerender = await createPrerenderer(edition, setting)
  return listSheets(edition, setting.isAsked, prerender)
}

/** Not in steps that wait: there are many pages, nearly all of which stay as they are. */
function* listSheets(
  edition: Edition,
  isAsked: Setting['isAsked'],
  prerender: Awaited<ReturnType<typeof createPrerenderer>>,
): Generator<Sheet, void> {
  const written = new Map([[edition.summary, JSON.stringify(edition.summary)]])
  for (const { kind, path, hint = null, tell, open, data = null } of listPages(edition, isAsked)) {
    const openPage = once(open)
    const payloads = once(() => writePayloads(openPage(), written))
    const sheet: Sheet = {
      file: pageFile(path),
      hint,
      inputs: () => `${kind} ${path} ${tell()}`,
      writePayloads: payloads,
      data,
      print: () => prerender(openPage(), joinPayloads(payloads())),
    }
    yield sheet
    // The speakers' folder has the name of this page: a host that prefers folders finds the page in it.
    if (path === QUOTES_PATH) yield { ...sheet, data: null, file: `${path.slice(1)}/index.html` }
  }
}
