import { ATOM_FEED, JSON_FEED, RSS_FEED, sectionFeedPath } from '#news/machine-paths.ts'
import { IMPRINT_DATA } from '#news/paths.ts'
import { findContentType } from './content-type.ts'

/** Folders of files whose names change with their content. */
const LASTING = ['assets/', IMPRINT_DATA]
const FOR_EVER = 'public, max-age=31536000, immutable'

const FEEDS = [RSS_FEED, ATOM_FEED, JSON_FEED, sectionFeedPath(':section')]

const rule = (path: string, given: Readonly<Record<string, string>>): readonly string[] => [
  path,
  ...Object.entries(given).map(([name, value]) => `  ${name}: ${value}`),
]

/**
 * `_headers`, which Netlify, Cloudflare Pages and others read: the headers of every answer, assets and what is addressed by its
 * content for ever,
 * feeds by their types.
 */
export function writeHostHeaders(headers: Readonly<Record<string, string>>, base: string): string {
  const lines = [
    ...rule('/*', headers),
    ...LASTING.flatMap((folder) => rule(`${base}${folder}*`, { 'Cache-Control': FOR_EVER })),
    ...FEEDS.flatMap((path) =>
      rule(`${base}${path.slice(1)}`, { 'Content-Type': findContentType(path) ?? 'text/plain' }),
    ),
  ]
  return `${lines.join('\n')}\n`
}

const EVERY_ANSWER = /^\/\*\n((?: {2}.+\n)+)/
const HEADER = /^ {2}([^:]+): (.+)$/gm

/** The headers of every answer, from the file that `writeHostHeaders` wrote. */
export function readHostHeaders(text: string): Readonly<Record<string, string>> {
  const given = EVERY_ANSWER.exec(text)?.[1] ?? ''
  return Object.fromEntries([...given.matchAll(HEADER)].map(([, name = '', value = '']) => [name, value]))
}
