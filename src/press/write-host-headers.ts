import { ATOM_FEED, JSON_FEED, RSS_FEED, sectionFeedPath } from '#news/machine-paths.ts'
import { findContentType } from './content-type.ts'

const FEEDS = [RSS_FEED, ATOM_FEED, JSON_FEED, sectionFeedPath(':section')]

const rule = (path: string, given: Readonly<Record<string, string>>): readonly string[] => [
  path,
  ...Object.entries(given).map(([name, value]) => `  ${name}: ${value}`),
]

/**
 * `_headers`, which Netlify, Cloudflare Pages and others read: the headers of every answer, assets for ever,
 * feeds by their types.
 */
export function writeHostHeaders(headers: Readonly<Record<string, string>>, base: string): string {
  const lines = [
    ...rule('/*', headers),
    ...rule(`${base}assets/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    ...FEEDS.flatMap((path) =>
      rule(`${base}${path.slice(1)}`, { 'Content-Type': findContentType(path) ?? 'text/plain' }),
    ),
  ]
  return `${lines.join('\n')}\n`
}
