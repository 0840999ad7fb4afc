import { parseHTML } from 'linkedom'
import type { Line } from '#parse/lines/line.ts'
import type { Fate, Marked } from '#parse/marks/mark.ts'
import { findArticle } from './find-article.ts'
import { flattenPage, type PageLine } from './flatten-page.ts'
import { isSafePage } from './is-safe-page.ts'
import { locateLines } from './locate-lines.ts'
import { readMetadata } from './read-metadata.ts'

const OUTSIDE: Fate = { kind: 'removed', rule: 'outside the article' }

/** A line that is a link, or next to nothing but links. */
const LINKED = 0.8

function toLine({ text, hint, linked }: PageLine, number: number): Line {
  return {
    text,
    raw: text,
    gap: 1,
    sources: [{ number, text }],
    column: 1,
    hint: linked > LINKED ? 'link' : hint,
  }
}

/** Which lines of the page are in the article: both stand in the order of the page. */
function matchLines(page: readonly PageLine[], article: readonly PageLine[]): ReadonlySet<number> {
  const places = new Map<string, number[]>()
  for (const [i, { text }] of [...page.entries()].toReversed()) {
    const known = places.get(text)
    if (known === undefined) places.set(text, [i])
    else known.push(i)
  }
  const inside = new Set<number>()
  let last = -1
  for (const { text } of article) {
    const left = places.get(text) ?? []
    while (left.length > 1 && (left.at(-1) ?? 0) < last) left.pop()
    const place = left.pop()
    if (place === undefined) continue
    inside.add(place)
    last = Math.max(last, place)
  }
  return inside
}

/**
 * The visible lines of a saved page. What its head says comes first; lines outside the article that
 * Readability finds are removed, the others have no fate yet.
 */
export function readPage(html: string): readonly Marked[] {
  const { document } = parseHTML(
    html.includes('<html') ? html : `<!doctype html><html><body>${html}</body></html>`,
  )
  const page = flattenPage(document.documentElement)
  const numbers = locateLines(
    html,
    page.map(({ text }) => text),
  )
  const head = readMetadata(document).map(({ text, gives }): Marked => {
    return {
      line: toLine({ text, hint: 'prose', linked: 0 }, 1),
      fate: { kind: 'field', rule: 'head of the page', gives },
    }
  })
  const article = isSafePage(document.documentElement) ? findArticle(document) : null
  const inside = article === null ? null : matchLines(page, article)
  const lines = page.map((line, i): Marked => {
    const fate = inside === null || inside.has(i) ? null : OUTSIDE
    return { line: toLine(line, numbers[i] ?? 1), fate }
  })
  return [...head, ...lines]
}
