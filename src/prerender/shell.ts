import type { PageKind } from './page.ts'

/** The built `index.html` and the scripts each kind of page wants early. */
export type Shell = {
  /** Has the marks `<!--head-->`, `<!--page-->` and `<!--data-->`, each once. */
  template: string
  /** Root-relative addresses of module scripts. */
  preloads: Readonly<Record<PageKind, readonly string[]>>
}

type Parts = { head: string; page: string; data: string; language: string; direction: 'ltr' | 'rtl' }

/** Fills a shell. Replacements are functions, so that a `$` in the copy stays a `$`. */
export const fillShell = (template: string, parts: Parts): string =>
  template
    .replace(/<html lang="[^"]*"/, () => `<html lang="${parts.language}" dir="${parts.direction}"`)
    .replace('<!--head-->', () => parts.head)
    .replace('<!--page-->', () => parts.page)
    .replace('<!--data-->', () => parts.data)
