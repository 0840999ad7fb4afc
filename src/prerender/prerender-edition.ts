import type { Edition } from '#news/edition.ts'
import { isDated, takeFeedStories } from '#news/feed-stories.ts'
import type { IsAsked } from '#news/part.ts'
import type { Payload } from '#news/payloads.ts'
import type { Site } from '#news/site.ts'
import { writePageData } from '#read/page-data.ts'
import { namedHead, type PageHead } from '#read/page-head.ts'
import { createRoutes } from '#read/routes.tsx'
import type { Picture } from './head-setting.ts'
import { MISSING_PATH } from './list-pages.ts'
import type { Page, PageKind } from './page.ts'
import type { Piece } from './piece.ts'
import { renderHead, renderJsonLd } from './render-head.ts'
import { createRenderer, type Rendered } from './render-page.tsx'
import { frameKinds, type Frames } from './frame-kinds.ts'
import { holdsTongue } from './holds-tongue.ts'
import { fillFrame, type Shell } from './shell.ts'

/** The press's side of a page: the shell it is set in, where the site will stand, the pictures it has. */
export type Setting = {
  shell: Shell
  site: Site
  /** The picture that stands for a page where it is shared; left out where no pictures are made. */
  findPicture?: (head: PageHead) => Picture | null
  /** Which pages are asked for; left out where all are. */
  isAsked?: IsAsked
}

/** JSON by its data path. */
export type PayloadTexts = ReadonlyMap<string, string>

/** What many pages carry, as JSON. */
type WrittenPayloads = ReadonlyMap<Payload, string>

/** A page whose data are written already. */
type WrittenPage = Page & { data: string }

type PressSetting = Setting & {
  edition: Edition
  frames: Readonly<Record<PageKind, Frames>>
  hasAtom: boolean
}

function setPage(page: WrittenPage, rendered: Rendered, setting: PressSetting): readonly Piece[] {
  const { edition, site, findPicture, hasAtom, frames } = setting
  const { summary } = edition
  const head = rendered.head ?? namedHead('This page was never printed', MISSING_PATH, summary)
  const picture = page.kind === 'missing' ? null : (findPicture?.(head) ?? null)
  const about = { kind: page.kind, summary, site, picture, hasAtom, quotes: page.quotes ?? null }
  const { usual, tongues } = frames[page.kind]
  return fillFrame(holdsTongue(rendered.html) ? tongues : usual, {
    head: renderHead(head, about),
    page: rendered.html,
    data: writePageData(rendered.head === null, page.data),
    machines: renderJsonLd(head, about),
  })
}

/** A page's payloads as JSON, by data path. `written` are those that are JSON already. */
export const writePayloads = ({ payloads, told }: Page, written: WrittenPayloads = new Map()): PayloadTexts =>
  new Map(
    Array.from(payloads, ([path, payload]) => [
      path,
      told?.get(path) ?? written.get(payload) ?? JSON.stringify(payload),
    ]),
  )

/** One object of them all, by their paths. */
export const joinPayloads = (texts: PayloadTexts): string =>
  `{${Array.from(texts, ([path, text]) => `${JSON.stringify(path)}:${text}`).join(',')}}`

/** Whether the edition has an Atom feed, which its pages then name. */
export const hasAtomFeed = ({ stories }: Edition): boolean => takeFeedStories(stories).some(isDated)

/**
 * A function that sets one page of the edition as a complete HTML document: the dev server asks for the
 * pages a reader opens, the press for all of them.
 */
export async function createPrerenderer(
  edition: Edition,
  setting: Setting,
): Promise<(page: Page, data?: string) => Promise<readonly Piece[]>> {
  const render = await createRenderer(createRoutes(), setting.site.base)
  const hasAtom = hasAtomFeed(edition)
  const frames = frameKinds(setting.shell, edition.summary)
  return async (page, data = joinPayloads(writePayloads(page))) =>
    setPage({ ...page, data }, await render(page), { ...setting, edition, frames, hasAtom })
}
