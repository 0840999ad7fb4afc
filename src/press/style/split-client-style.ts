import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { PageKind } from '#prerender/page.ts'
import type { Preloads, Style, Styles } from '#prerender/shell.ts'
import { refuseLost } from './refuse-lost.ts'
import { refuseUnset } from './refuse-unset.ts'
import { splitStyle } from './split-style.ts'
import { unregisterProperties } from './unregister-properties.ts'
import { writeOutTheme } from './write-out-theme.ts'

const LINK = /<link rel="stylesheet"[^>]* href="([^"]+)">/
const WORDS = /[\s"'`{}]+/
/** Elements of every page that no script of ours makes. */
const SHELL: readonly string[] = ['html', 'body']
/** The style sheet names its library and its licence. */
const REMARK = /^(?:\/\*[^]*?\*\/\s*)?/
/** A declaration that is written once for each of several browsers, all of whom say it alike. */
const REPEATED = /([{;])([\w-]+:[^;{}]+)(?:;\2)+(?=[;}])/g
/** Kinds of page that share a style: each one's hash stands in the policy of every answer. */
const LISTS = ['section', 'quotes', 'topic', 'saved', 'search'] as const

const readAll = async (files: readonly string[]): Promise<string> =>
  (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('')

/** The style sheets beside the one for all pages. */
async function listOtherSheets(sheet: string): Promise<readonly string[]> {
  const names = await readdir(dirname(sheet))
  return names
    .filter((name) => name.endsWith('.css') && name !== basename(sheet))
    .map((name) => join(dirname(sheet), name))
}

/** Everything in the scripts that might be the name of a class or of an element. */
async function listWords(files: readonly string[]): Promise<ReadonlySet<string>> {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  return new Set([...SHELL, ...texts.flatMap((text) => text.split(WORDS))])
}

type Client = { folder: string; base: string; preloads: Readonly<Record<PageKind, Preloads>> }

/**
 * Takes the built client's one style sheet apart, for the kinds of page. What the elements of a page wear before its
 * reader acts stands in the page itself, where the first paint waits for nothing; the rest in a sheet that the page
 * links at its end. What they may wear is what the scripts say that the page loads by itself. Of a page that was
 * never printed nobody knows: it has what any may wear.
 */
export async function splitClientStyle({ folder, base, preloads }: Client): Promise<void> {
  const page = join(folder, 'index.html')
  const template = await readFile(page, 'utf8')
  const href = LINK.exec(template)?.[1]
  if (href === undefined) throw new Error('the built page links no style sheet')
  const find = (address: string): string => join(folder, address.slice(base.length))
  const built = await readFile(find(href), 'utf8')
  const [remark = ''] = REMARK.exec(built) ?? []
  const others = await readAll(await listOtherSheets(find(href)))
  const css = writeOutTheme(unregisterProperties(built.slice(remark.length)), others).replaceAll(
    REPEATED,
    '$1$2',
  )
  refuseUnset(css + others)
  const listScripts = (kinds: readonly PageKind[]): string[] =>
    [...new Set(kinds.flatMap((kind) => preloads[kind].scripts))].map(find)
  const split = async (kinds: readonly PageKind[]): Promise<Style> => {
    const words = await listWords(listScripts(kinds))
    const { first, tongues, later } = splitStyle(css, (name) => words.has(name))
    refuseLost(css, [first, later])
    const name = createHash('sha256').update(later).digest('base64url').slice(0, 8)
    await writeFile(join(folder, `assets/later-${name}.css`), remark + later)
    return { first, tongues, later: `${base}assets/later-${name}.css` }
  }
  const list = await split(LISTS)
  const styles: Styles = {
    front: await split(['front']),
    article: await split(['article']),
    section: list,
    quotes: list,
    topic: list,
    saved: list,
    search: list,
    missing: await split(['front', 'article', ...LISTS]),
  }
  await writeFile(join(folder, 'styles.json'), JSON.stringify(styles))
  await writeFile(page, template.replace(LINK, ''))
  await rm(find(href))
}
