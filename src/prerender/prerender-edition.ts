import { directionOf } from '#news/direction.ts'
import type { Edition } from '#news/edition.ts'
import { isDated, takeFeedStories } from '#news/feed-stories.ts'
import type { IsAsked } from '#news/part.ts'
import type { Site } from '#news/site.ts'
import { PAGE_DATA_ID, writePageData } from '#read/page-data.ts'
import { namedHead, type PageHead } from '#read/page-head.ts'
import { createRoutes } from '#read/routes.tsx'
import type { Picture } from './head-setting.ts'
import { MISSING_PATH } from './list-pages.ts'
import type { Page, PageKind } from './page.ts'
import { renderHead } from './render-head.ts'
import { createRenderer, type Rendered } from './render-page.tsx'
import { fillShell, type Shell } from './shell.ts'

/** The press's side of a page: the shell it is set in, where the site will stand, the pictures it has. */
export type Setting = {
  shell: Shell
  site: Site
  /** The picture that stands for a page where it is shared; left out where no pictures are made. */
  findPicture?: (head: PageHead) => Picture | null
  /** Which pages are asked for; left out where all are. */
  isAsked?: IsAsked
}

/** A page whose data are written already. */
type WrittenPage = Page & { data: string }

const linkSheet = (href: string): string => `<link rel="stylesheet" href="${href}">`

/**
 * What a page needs for its first paint, and what it links behind everything else, so that the page itself has the
 * line for itself: the rest of its style, and the scripts that it will want.
 */
function frameStyle({ preloads, styles }: Shell, kind: PageKind): { first: string; last: string } {
  const style = styles?.[kind === 'article' ? 'story' : 'others']
  const scripts = preloads[kind].scripts.map(
    (href) => `<link rel="modulepreload" fetchpriority="low" href="${href}">`,
  )
  const own = preloads[kind].styles.map(linkSheet).join('')
  if (style === undefined) return { first: own, last: scripts.join('') }
  return {
    first: `<style>${style.first}</style>${own}`,
    last: [linkSheet(style.later), ...scripts].join(''),
  }
}

function setPage(
  page: WrittenPage,
  rendered: Rendered,
  { edition, shell, site, findPicture, hasAtom }: Setting & { edition: Edition; hasAtom: boolean },
): string {
  const { summary } = edition
  const head = rendered.head ?? namedHead('This page was never printed', MISSING_PATH, summary)
  const picture = page.kind === 'missing' ? null : (findPicture?.(head) ?? null)
  const data = writePageData(rendered.head === null, page.data)
  const { first, last } = frameStyle(shell, page.kind)
  const setting = { kind: page.kind, summary, site, picture, hasAtom, quotes: page.quotes ?? null }
  return fillShell(shell.template, {
    language: summary.language,
    direction: directionOf(summary.language),
    head: renderHead(head, setting) + first,
    page: rendered.html,
    data: `<script type="application/json" id="${PAGE_DATA_ID}">${data}</script>${last}`,
  })
}

/** A page's payloads as its HTML carries them: JSON, by data path. */
export const writePayloads = ({ payloads }: Page): string => JSON.stringify(Object.fromEntries(payloads))

/** Whether the edition has an Atom feed, which its pages then name. */
export const hasAtomFeed = ({ stories }: Edition): boolean => takeFeedStories(stories).some(isDated)

/**
 * A function that sets one page of the edition as a complete HTML document: the dev server asks for the
 * pages a reader opens, the press for all of them.
 */
export async function createPrerenderer(
  edition: Edition,
  setting: Setting,
): Promise<(page: Page, data?: string) => Promise<string>> {
  const render = await createRenderer(createRoutes(), setting.site.base)
  const hasAtom = hasAtomFeed(edition)
  return async (page, data = writePayloads(page)) =>
    setPage({ ...page, data }, await render(page), { ...setting, edition, hasAtom })
}
