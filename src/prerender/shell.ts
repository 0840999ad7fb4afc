import type { PageKind } from './page.ts'

/** What a kind of page wants early, as root-relative addresses: module scripts, and style sheets of its own. */
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

/** A style sheet in two: one that stands in the page, and the address of the other, which the page links at its end. */
export type Style = { first: string; later: string }

/** Of stories, and of every other kind of page. */
export type Styles = { story: Style; others: Style }

/** The built `index.html` and what each kind of page wants early. */
export type Shell = {
  /** Has the marks `<!--head-->`, `<!--page-->` and `<!--data-->`, each once. */
  template: string
  preloads: Readonly<Record<PageKind, Preloads>>
  /** Left out where the template links its style sheet itself. */
  styles?: Styles
}

/** A shell's inline scripts and styles, of every kind of page. */
export const listInline = ({ template, styles }: Shell): string =>
  [template, ...Object.values(styles ?? {}).map(({ first }) => `<style>${first}</style>`)].join('')

type Parts = { head: string; page: string; data: string; language: string; direction: 'ltr' | 'rtl' }

/** Text around a mark that stands in it once. */
function cutAt(text: string, mark: string): readonly [before: string, after: string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)]
}

/** Fills a shell: cut before anything is put in, so that no mark in the copy is taken for one of ours. */
export function fillShell(template: string, parts: Parts): string {
  const [head, afterHead] = cutAt(template, '<!--head-->')
  const [page, afterPage] = cutAt(afterHead, '<!--page-->')
  const [data, end] = cutAt(afterPage, '<!--data-->')
  const language = `<html lang="${parts.language}" dir="${parts.direction}"`
  return [
    head.replace(/<html lang="[^"]*"/, () => language),
    parts.head,
    page,
    parts.page,
    data,
    parts.data,
    end,
  ].join('')
}
