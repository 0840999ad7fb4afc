import { directionOf } from '#news/direction.ts'
import type { EditionSummary } from '#news/edition.ts'
import { AFTER_SCREEN } from '#read/after-screen.ts'
import { PAGE_DATA_ID } from '#read/page-data.ts'
import type { PageKind } from './page.ts'
import { holdsTongue } from './holds-tongue.ts'
import { cutShell, writeStyle, type Frame, type Shell } from './shell.ts'

/** Texts around a kind of page; `tongues` stands in the place of `first` where it holds another script than Latin. */
type Around = { first: string; tongues: string; last: string }

/** What stands around a kind of page, and around those of them that hold another script than Latin. */
export type Frames = { usual: Frame; tongues: Frame }

const linkSheet = (href: string): string => `<link rel="stylesheet" href="${href}">`

/** A sheet for print alone until the page is painted and its script says otherwise; at once where none runs. */
const linkLater = (href: string): string =>
  `<link rel="stylesheet" media="print" href="${href}"><noscript>${linkSheet(href)}</noscript>`

/**
 * Has the browser paint nothing of a story before its first screen is there: at times it paints the masthead alone, and
 * the reader waits for the words until the rest is laid out as well.
 */
const AWAIT_SCREEN = `<link rel="expect" href="#${AFTER_SCREEN}" blocking="render">`

/**
 * What a page needs for its first paint, and what it links behind everything else, so that the page itself has the
 * line for itself: the rest of its style, and the scripts that it will want.
 */
function frameStyle({ preloads, styles }: Shell, kind: PageKind): Around {
  const style = styles?.[kind]
  const scripts = preloads[kind].scripts.map(
    (href) => `<link rel="modulepreload" media="print" href="${href}">`,
  )
  const own = preloads[kind].styles.map(linkSheet).join('')
  if (style === undefined) return { first: own, tongues: own, last: scripts.join('') }
  const first = (kind === 'article' ? AWAIT_SCREEN : '') + writeStyle(style.first)
  return {
    first: first + own,
    tongues: first + writeStyle(style.tongues) + own,
    last: [linkLater(style.later), ...scripts].join(''),
  }
}

/** What stands around the pages of each kind. */
export function frameKinds(shell: Shell, { language }: EditionSummary): Readonly<Record<PageKind, Frames>> {
  const direction = directionOf(language)
  const isTongue = holdsTongue(`<html lang="${language}" dir="${direction}">`)
  const frame = (kind: PageKind): Frames => {
    const { first, tongues, last } = frameStyle(shell, kind)
    const data = [`<script type="application/json" id="${PAGE_DATA_ID}">`, '</script>'] as const
    const cut = (head: string): Frame => cutShell(shell.template, { language, direction, head, data, last })
    const foreign = cut(tongues)
    return { usual: isTongue ? foreign : cut(first), tongues: foreign }
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
