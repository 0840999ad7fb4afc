import { createHash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Style, Styles } from '#prerender/shell.ts'
import { splitStyle } from './split-style.ts'

/** The scripts that pages load by themselves, as paths below the built client. */
type Scripts = { story: readonly string[]; others: readonly string[] }

const LINK = /<link rel="stylesheet"[^>]* href="([^"]+)">/
const WORDS = /[\s"'`{}]+/

/** Everything in a script that might be the name of a class. */
async function listWords(client: string, scripts: readonly string[]): Promise<ReadonlySet<string>> {
  const texts = await Promise.all(scripts.map((script) => readFile(join(client, script), 'utf8')))
  return new Set(texts.flatMap((text) => text.split(WORDS)))
}

/**
 * Takes the built client's one style sheet apart. What the elements of a page wear before its reader acts stands
 * in the page itself, where the first paint waits for nothing; the rest in a sheet that the page links at its end.
 * What they may wear is what the scripts say that the page loads by itself.
 */
export async function splitClientStyle(client: string, base: string, scripts: Scripts): Promise<void> {
  const page = join(client, 'index.html')
  const template = await readFile(page, 'utf8')
  const href = LINK.exec(template)?.[1]
  if (href === undefined) throw new Error('the built page links no style sheet')
  const sheet = join(client, href.slice(base.length))
  const css = await readFile(sheet, 'utf8')
  const split = async (loaded: readonly string[]): Promise<Style> => {
    const words = await listWords(client, loaded)
    const { first, later } = splitStyle(css, (name) => words.has(name))
    const file = `assets/later-${createHash('sha256').update(later).digest('base64url').slice(0, 8)}.css`
    await writeFile(join(client, file), later)
    return { first, later: `${base}${file}` }
  }
  const styles: Styles = { story: await split(scripts.story), others: await split(scripts.others) }
  await writeFile(join(client, 'styles.json'), JSON.stringify(styles))
  await writeFile(page, template.replace(LINK, ''))
  await rm(sheet)
}
