import { createHash } from 'node:crypto'
import { emitCommon } from '#emit/emit-data.ts'
import { emitStory } from '#emit/emit-story.ts'
import type { Edition } from '#news/edition.ts'
import { hashTwice } from '#news/hash-twice.ts'
import { once } from '#news/once.ts'
import type { IsAsked } from '#news/part.ts'
import { pageFile } from '#news/paths.ts'
import { SEARCH_FOLDER } from '#news/search-index.ts'
import { openSheets, type Sheet } from '#prerender/list-sheets.ts'
import { hasAtomFeed, type Setting } from '#prerender/prerender-edition.ts'
import { listInline } from '#prerender/shell.ts'
import { listHostFiles } from './list-host-files.ts'
import { listKeyed, listMachineFiles } from './list-machine-files.ts'
import { listClientFiles } from './read-client.ts'
import type { Lot, LotFile } from './open-output.ts'
import { buildSearch, listSearchFiles } from './search/build-search.ts'

/** Lots of files that are each made from the same, and files such as nothing tells what they are made from. */
export type Files = { kind: 'lots'; lots: Iterable<Lot> } | { kind: 'plain'; files: readonly LotFile[] }

type Made = readonly [path: string, content: string | Uint8Array]

/** How an edition is printed: `client` is the folder of the browser's part. */
export type Printing = {
  setting: Setting
  client: string
  /** The state of the code; `null` where it is not known, and nothing made by it can be told from other code's. */
  version: string | null
  isAsked: IsAsked
  hasCards: boolean
  shallIndex: boolean
}

/** Files that are of the whole edition, or of the site. */
async function* listCommon(edition: Edition, printing: Printing): AsyncGenerator<Made, void> {
  const { setting, client, hasCards, shallIndex, isAsked } = printing
  const { site, shell } = setting
  yield* listClientFiles(client)
  yield* emitCommon(edition)
  yield* listMachineFiles(edition, site, hasCards)
  yield* listHostFiles(edition.stories, site.base, listInline(shell))
  if (!shallIndex || !isAsked(SEARCH_FOLDER)) return
  for await (const [path, content] of listSearchFiles(await buildSearch(edition)))
    yield [SEARCH_FOLDER + path, content]
}

/** What tells one state of files from the next: their inputs or a hint at them, and all that every file is made from. */
function openKeys(
  edition: Edition,
  { setting, hasCards, version }: Printing,
): { keyOf: (inputs: string) => string; markHint: (hint: string) => string } {
  const { shell, site } = setting
  const all = JSON.stringify([version, shell, site, hasCards, edition.summary, hasAtomFeed(edition)])
  const start = createHash('sha1').update(all).digest('base64url')
  // There are tens of thousands of keys, and a library's hash takes as long to begin as ours to end.
  return {
    keyOf: (inputs) =>
      hashTwice(start + inputs)
        .map((hash) => hash.toString(36))
        .join('.'),
    markHint: (hint) => `${hint}.${start}`,
  }
}

function findIn(payloads: ReadonlyMap<string, string>, path: string): string {
  const text = payloads.get(path)
  if (text === undefined) throw new Error(`The page has no data ${path}`)
  return text
}

/** Every page that is asked for; after it its data, and a story's other files, which are made of the same inputs. */
function* listLots(edition: Edition, sheets: Iterable<Sheet>, printing: Printing): Generator<Lot, void> {
  const { setting, isAsked, hasCards } = printing
  const { keyOf, markHint } = openKeys(edition, printing)
  const stories = new Map(edition.stories.map((story) => [pageFile(story.path), story]))
  for (const { file, hint, inputs, writePayloads, data, print } of sheets) {
    const tellKey = once(() => keyOf(inputs()))
    yield {
      first: file,
      hint: hint === null ? tellKey() : markHint(hint()),
      tellKey,
      listFiles: () => {
        const story = stories.get(file)
        if (story !== undefined) return [[file, print], ...emitStory(edition, story, writePayloads)]
        return data === null
          ? [[file, print]]
          : [
              [file, print],
              [data, () => findIn(writePayloads(), data)],
            ]
      },
    }
  }
  for (const { path, inputs, make } of listKeyed(edition, setting.site, hasCards)) {
    if (!isAsked(path)) continue
    const key = keyOf(inputs)
    yield { first: path, hint: key, tellKey: () => key, listFiles: () => [[path, make]] }
  }
}

/** Every file that is asked for, but for the cards, few at a time, so that none is held longer than it takes to write it. */
export async function* listFiles(edition: Edition, printing: Printing): AsyncGenerator<Files, void> {
  const { setting, isAsked, version } = printing
  const lots = listLots(edition, await openSheets(edition, { ...setting, isAsked }), printing)
  if (version === null) for (const { listFiles: list } of lots) yield { kind: 'plain', files: list() }
  else yield { kind: 'lots', lots }
  for await (const [path, content] of listCommon(edition, printing))
    if (path.startsWith(SEARCH_FOLDER) || isAsked(path))
      yield { kind: 'plain', files: [[path, () => content]] }
}
