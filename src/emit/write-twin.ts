import type { Article } from '#news/article.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { writeTwinBlock } from './write-twin-block.ts'

/** The fields of a seed's front matter, in its order. */
const FIELDS = [
  'id',
  'kicker',
  'standfirst',
  'byline',
  'dateline',
  'agency',
  'published',
  'updated',
  'section',
  'source',
  'url',
  'label',
  'language',
] as const

/** `key: value` where the copy says something; JSON's strings and lists are YAML's too. */
function writeField(article: Article, key: (typeof FIELDS)[number]): readonly string[] {
  const value = article[key]
  return value === null || value.length === 0 ? [] : [`${key}: ${JSON.stringify(value)}`]
}

/**
 * A story in plain Markdown: what is known of it as front matter, in the form that a seed may have, then
 * its headline and its body.
 */
export function writeTwin(article: Article): string {
  const matter = FIELDS.flatMap((key) => writeField(article, key))
  const blocks = article.body.map(writeTwinBlock).filter((text) => text !== '')
  const front = ['---', ...matter, '---'].join('\n')
  return `${[front, `# ${escapeMarkdown(article.headline)}`, ...blocks].join('\n\n')}\n`
}
