import { directionOf } from '#news/direction.ts'
import type { EditionSummary } from '#news/edition.ts'
import { PAGE_DATA_ID } from '#read/page-data.ts'
import type { PageKind } from './page.ts'
import { cutShell, type Frame, type Shell } from './shell.ts'

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

/** What stands around the pages of each kind. */
export function frameKinds(shell: Shell, { language }: EditionSummary): Readonly<Record<PageKind, Frame>> {
  const frame = (kind: PageKind): Frame => {
    const { first, last } = frameStyle(shell, kind)
    const data = [`<script type="application/json" id="${PAGE_DATA_ID}">`, `</script>${last}`] as const
    return cutShell(shell.template, { language, direction: directionOf(language), head: first, data })
  }
  return {
    front: frame('front'),
    section: frame('section'),
    article: frame('article'),
    quotes: frame('quotes'),
    topic: frame('topic'),
    saved: frame('saved'),
    search: frame('search'),
    missing: frame('missing'),
  }
}
