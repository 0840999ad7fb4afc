import type { Edition } from '#news/edition.ts'
import { pageFile, QUOTES_PATH } from '#news/paths.ts'
import { listPages } from './list-pages.ts'
import type { Piece } from './piece.ts'
import {
  createPrerenderer,
  hasAtomFeed,
  joinPayloads,
  writePayloads,
  type PayloadTexts,
  type Setting,
} from './prerender-edition.ts'

/**
 * A page of the site, to be printed or left as it lies: of the same inputs, setting and code comes the same
 * HTML to the byte. `payloads` is what it carries.
 */
export type Sheet = {
  file: string
  inputs: string
  payloads: PayloadTexts
  print: () => Promise<readonly Piece[]>
}

/** The pages asked for, in a fixed order. */
export async function* listSheets(edition: Edition, setting: Setting): AsyncGenerator<Sheet, void> {
  const prerender = await createPrerenderer(edition, setting)
  const hasAtom = hasAtomFeed(edition)
  const written = new Map([[edition.summary, JSON.stringify(edition.summary)]])
  for (const page of listPages(edition, setting.isAsked)) {
    const payloads = writePayloads(page, written)
    const data = joinPayloads(payloads)
    const sheet: Sheet = {
      file: pageFile(page.path),
      inputs: `${page.kind} ${hasAtom} ${data}`,
      payloads,
      print: () => prerender(page, data),
    }
    yield sheet
    // The speakers' folder has the name of this page: a host that prefers folders finds the page in it.
    if (page.path === QUOTES_PATH) yield { ...sheet, file: `${page.path.slice(1)}/index.html` }
  }
}
