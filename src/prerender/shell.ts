import type { PageKind } from './page.ts'
import type { Piece, SharedText } from './piece.ts'

/**
 * What a kind of page wants early, as root-relative addresses: module scripts, of which the first makes the page
 * live, and style sheets of its own.
 */
export type Preloads = { scripts: readonly string[]; styles: readonly string[] }

const NONE: Preloads = { scripts: [], styles: [] }

/** Of a page that is set without a built client. */
export const NO_PRELOADS: Readonly<Record<PageKind, Preloads>> = {
  front: NONE,
  section: NONE,
  article: NONE,
  quotes: NONE,
  topic: NONE,
  saved: NONE,
  search: NONE,
  missing: NONE,
}

/**
 * A style sheet in parts: one that stands in the page, one that stands there as well where the page holds another
 * script than Latin, and the address of the rest, which the page links at its end.
 */
export type Style = { first: string; tongues: string; later: string }

/** Of every kind of page. */
export type Styles = Readonly<Record<PageKind, Style>>

/** The built `index.html` and what each kind of page wants early. */
export type Shell = {
  /** Has the marks `<!--head-->`, `<!--page-->` and `<!--data-->`, each once. */
  template: string
  preloads: Readonly<Record<PageKind, Preloads>>
  /** Left out where the template links its style sheet itself. */
  styles?: Styles
}

/** A style that stands in the page; none where there is nothing to it. */
export const writeStyle = (css: string): string => (css === '' ? '' : `<style>${css}</style>`)

/** A shell's inline scripts and styles, of every kind of page. */
export const listInline = ({ template, styles }: Shell): string =>
  [
    template,
    ...Object.values(styles ?? {}).flatMap(({ first, tongues }) => [writeStyle(first), writeStyle(tongues)]),
  ].join('')

/** What a kind of page has around its own parts. */
type Around = {
  language: string
  direction: 'ltr' | 'rtl'
  /** Ends the head. */
  head: string
  /** Stand before and after the page's data. */
  data: readonly [before: string, after: string]
  /** Ends the body. */
  last: string
}

/** Texts that stand around what is a page's own: its head, its body, its data, what it tells machines. */
export type Frame = readonly [SharedText, SharedText, SharedText, SharedText, SharedText]

/** Text around a mark that stands in it once. */
function cutAt(text: string, mark: string): readonly [before: string, after: string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)]
}

/** Cuts a shell at its marks, once for all pages of a kind. */
export function cutShell(template: string, { language, direction, head, data, last }: Around): Frame {
  const [start, afterHead] = cutAt(template, '<!--head-->')
  const [middle, afterPage] = cutAt(afterHead, '<!--page-->')
  const [beforeData, end] = cutAt(afterPage, '<!--data-->')
  const tag = `<html lang="${language}" dir="${direction}"`
  return [
    { text: start.replace(/<html lang="[^"]*"/, () => tag) },
    { text: head + middle },
    { text: beforeData + data[0] },
    { text: data[1] },
    { text: last + end },
  ]
}

type Parts = { head: string; page: string; data: string; machines: string }

/** Sets a page's own parts in its frame, whatever marks the copy may hold. */
export const fillFrame = (
  [start, middle, beforeData, afterData, end]: Frame,
  parts: Parts,
): readonly Piece[] => [
  start,
  parts.head,
  middle,
  parts.page,
  beforeData,
  parts.data,
  afterData,
  parts.machines,
  end,
]
