import type { Brief } from '#news/brief.ts'
import { listSecurityHeaders } from './security-headers.ts'
import { writeHostHeaders } from './write-host-headers.ts'
import { writeNginxArticles, writeNginxHeaders } from './write-nginx.ts'
import { writeRedirects } from './write-redirects.ts'

/** Files that hosts read and readers do not. `html` holds the inline parts of every page, which the policy names. */
export function* listHostFiles(
  stories: readonly Brief[],
  base: string,
  html: string,
): Generator<readonly [path: string, text: string], void> {
  const headers = listSecurityHeaders(html)
  yield ['_headers', writeHostHeaders(headers, base)]
  yield ['_redirects', writeRedirects(stories, base)]
  yield ['_nginx/headers.conf', writeNginxHeaders(headers)]
  yield ['_nginx/articles.map', writeNginxArticles(stories, base)]
  // GitHub Pages leaves out files whose names begin with an underscore unless this one is there.
  yield ['.nojekyll', '']
}
