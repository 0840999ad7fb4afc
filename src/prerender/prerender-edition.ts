import { directionOf } from '#news/direction.ts'
import type { Edition } from '#news/edition.ts'
import { isDated, takeFeedStories } from '#news/feed-stories.ts'
import type { IsAsked } from '#news/part.ts'
import { pageFile } from '#news/paths.ts'
import type { Site } from '#news/site.ts'
import { PAGE_DATA_ID, writePageData } from '#read/page-data.ts'
import { namedHead, type PageHead } from '#read/page-head.ts'
import { createRoutes } from '#read/routes.tsx'
import type { Picture } from './head-setting.ts'
import { listPages, MISSING_PATH } from './list-pages.ts'
import type { Page } from './page.ts'
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

function setPage(
  page: Page,
  rendered: Rendered,
  { edition, shell, site, findPicture, hasAtom }: Setting & { edition: Edition; hasAtom: boolean },
): string {
  const { summary } = edition
  const head = rendered.head ?? namedHead('This page was never printed', MISSING_PATH, summary)
  const picture = page.kind === 'missing' ? null : (findPicture?.(head) ?? null)
  const preloads = shell.preloads[page.kind].map(
    (href) => `<link rel="modulepreload" fetchpriority="low" href="${href}">`,
  )
  const data = writePageData({
    isMissing: rendered.head === null,
    payloads: Object.fromEntries(page.payloads),
  })
  return fillShell(shell.template, {
    language: summary.language,
    direction: directionOf(summary.language),
    head: renderHead(head, { kind: page.kind, summary, site, picture, hasAtom }) + preloads.join(''),
    page: rendered.html,
    data: `<script type="application/json" id="${PAGE_DATA_ID}">${data}</script>`,
  })
}

/**
 * A function that sets one page of the edition as a complete HTML document: the dev server asks for the
 * pages a reader opens, the press for all of them.
 */
export async function createPrerenderer(
  edition: Edition,
  setting: Setting,
): Promise<(page: Page) => Promise<string>> {
  const render = await createRenderer(createRoutes(), setting.site.base)
  const hasAtom = takeFeedStories(edition.articles).some(isDated)
  return async (page) => setPage(page, await render(page), { ...setting, edition, hasAtom })
}

/** The pages asked for as `[file, html]`, in a fixed order. */
export async function* prerenderEdition(
  edition: Edition,
  setting: Setting,
): AsyncIterable<readonly [file: string, html: string]> {
  const prerender = await createPrerenderer(edition, setting)
  for (const page of listPages(edition, setting.isAsked)) yield [pageFile(page.path), await prerender(page)]
}
