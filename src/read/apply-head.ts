import type { PageHead } from './page-head.ts'

/**
 * Brings the document's title, description and canonical address to the page now shown. The rest of the
 * head is for those who fetch pages, and stands in each page's own HTML.
 */
export function applyHead(head: PageHead): void {
  document.title = head.title
  document.querySelector('meta[name="description"]')?.setAttribute('content', head.description ?? '')
  const canonical = document.querySelector('link[rel="canonical"]')
  const base = canonical?.getAttribute('data-base')
  if (base !== null && base !== undefined) canonical?.setAttribute('href', `${base}${head.path}`)
}
