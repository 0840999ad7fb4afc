import type { Gives } from '#parse/marks/mark.ts'
import { cleanText } from '#parse/lines/clean-text.ts'
import { isName } from '#parse/header/parse-byline.ts'

/** What the head of a page says of its story. */
export type Metadata = { text: string; gives: Gives }

const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/

function contentOf(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    const meta = document.querySelector(
      `meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`,
    )
    const content = cleanText(meta?.getAttribute('content') ?? '')
    if (content !== '') return content
  }
  return null
}

/** `Bridge reopens | Example News` → the part that the page prints as a heading, else the title as it is. */
function findHeadline(document: Document): string | null {
  const title =
    contentOf(document, ['og:title', 'twitter:title', 'headline']) ?? cleanText(document.title ?? '')
  const headings = [...document.querySelectorAll('h1')].map((heading) => cleanText(heading.textContent ?? ''))
  const printed = headings.find(
    (text) => text.length >= 8 && title.toLowerCase().includes(text.toLowerCase()),
  )
  const lone = headings.length === 1 && (headings[0] ?? '').length >= 12 ? headings[0] : undefined
  const text = printed ?? lone ?? title.replace(/ [|–—·»-] [^|–—·»]{2,40}$/u, '')
  return text === '' ? null : text
}

/** What the page's head says, each with the text it says it in. Dates count in ISO 8601 only. */
export function readMetadata(document: Document): readonly Metadata[] {
  const found: Metadata[] = []
  const headline = findHeadline(document)
  if (headline !== null) found.push({ text: headline, gives: { headline } })
  const published = contentOf(document, ['article:published_time', 'datePublished', 'pubdate', 'date'])
  if (published !== null && ISO.test(published)) found.push({ text: published, gives: { published } })
  const updated = contentOf(document, ['article:modified_time', 'dateModified', 'lastmod'])
  if (updated !== null && ISO.test(updated)) found.push({ text: updated, gives: { updated } })
  const author = contentOf(document, ['author', 'article:author', 'byl', 'parsely-author'])
  const names = (author ?? '').replace(/^by /i, '').split(/, | and | & /)
  if (author !== null && names.every(isName)) found.push({ text: author, gives: { byline: names } })
  const source = contentOf(document, ['og:site_name'])
  if (source !== null) found.push({ text: source, gives: { source } })
  const url =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? contentOf(document, ['og:url'])
  if (url !== null && /^https?:\/\//.test(url)) found.push({ text: url, gives: { url } })
  const language = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.exec(
    document.documentElement?.getAttribute('lang') ?? '',
  )?.[0]
  if (language !== undefined) found.push({ text: language, gives: { language } })
  return found
}
