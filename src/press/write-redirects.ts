import type { Brief } from '#news/brief.ts'
import { lastingPath } from '#news/machine-paths.ts'

/** Hosts that read `_redirects` take a limited number of rules; GitLab's 1,000 is the least. */
const MOST = 900

/**
 * `_redirects`, which Netlify, Cloudflare Pages and others read: a story's address without its slug leads
 * to its page, for as many stories as such hosts take, the first of the edition's order. No rule of theirs
 * can find the id at the end of an old slug: that is done in the browser, by the page they serve for what
 * they do not know. Below a base path, the files are also served from there.
 */
export function writeRedirects(stories: readonly Brief[], base: string): string {
  const below = base.slice(0, -1)
  const lasting = stories
    .slice(0, MOST)
    .map(({ id, path }) => `${below}${lastingPath(id)}  ${below}${path}  301`)
  const mount = base === '/' ? [] : [`/  ${base}  302`, `${base}*  /:splat  200`]
  return [...lasting, ...mount].map((line) => `${line}\n`).join('')
}
