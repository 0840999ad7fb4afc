import type { APIRequestContext } from '@playwright/test'
import { parseHTML } from 'linkedom'

/** A page's document as the server sends it. */
export type CrawledPage = { url: string; html: string; document: Document }

/** Addresses that the links and forms of a page lead to, in full. */
export const listLinks = ({ document, url }: CrawledPage): readonly string[] =>
  [...document.querySelectorAll('a[href], form[action]')].map((link) => {
    const address = link.getAttribute('href') ?? link.getAttribute('action') ?? ''
    return new URL(address, url).href
  })

const withoutFragment = (address: string): string => address.replace(/#.*$/, '')

/** Every page below `site` that links lead to from its front, the front first. Throws when one does not answer 200. */
export async function crawlSite(request: APIRequestContext, site: string): Promise<readonly CrawledPage[]> {
  const pages = new Map<string, CrawledPage>()
  const waiting = [site]
  for (const url of waiting) {
    if (pages.has(url)) continue
    const answer = await request.get(url, { maxRedirects: 0 })
    if (answer.status() !== 200) throw new Error(`${url} answers ${answer.status()}`)
    const html = await answer.text()
    const page = { url, html, document: parseHTML(html).document }
    pages.set(url, page)
    waiting.push(
      ...listLinks(page)
        .map(withoutFragment)
        .filter((address) => address.startsWith(site)),
    )
  }
  return [...pages.values()]
}
