import type { Brief } from '#news/brief.ts'

const quote = (value: string): string =>
  `"${value.replaceAll('\\', String.raw`\\`).replaceAll('"', String.raw`\"`)}"`

/** The headers of every answer as nginx includes them (docs/nginx.conf). */
export const writeNginxHeaders = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .map(([name, value]) => `add_header ${name} ${quote(value)} always;\n`)
    .join('')

/** Each story's id and its canonical path, as a `map` of nginx includes them. */
export const writeNginxArticles = (stories: readonly Brief[], base: string): string =>
  stories.map(({ id, path }) => `${id} ${base.slice(0, -1)}${path};\n`).join('')
