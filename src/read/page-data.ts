import type { Payload } from '#news/payloads.ts'

export const PAGE_DATA_ID = 'page-data'

/** What a prerendered page carries inline: its payloads by data path, and whether it is the missing page. */
export type PageData = { isMissing: boolean; payloads: Readonly<Record<string, Payload>> }

/**
 * Writes page data for a `<script type="application/json">`: no `<` can close the element early. `payloads` is
 * JSON already.
 */
export const writePageData = (isMissing: boolean, payloads: string): string =>
  `{"isMissing":${isMissing},"payloads":${payloads}}`.replaceAll('<', '\\u003c')

/** Reads what `writePageData` wrote; a document without it gives no payloads, and the loaders fetch. */
export function readPageData(document: Document): PageData {
  const text = document.getElementById(PAGE_DATA_ID)?.textContent
  if (text === undefined || text === null || text === '') return { isMissing: false, payloads: {} }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the page and the reader are of one build
  return JSON.parse(text) as PageData
}
