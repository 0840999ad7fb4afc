import type { Block } from '#news/block.ts'
import { splitCells } from '#news/split-cells.ts'
import { escapeMarkdown } from './escape-markdown.ts'

/** Lines that stay lines: a backslash at the end of a line keeps the break. */
const writeLines = (text: string): string =>
  text
    .split('\n')
    .map(escapeMarkdown)
    .filter((line) => line !== '')
    .join('\\\n')

const writeRow = (cells: readonly string[], width: number): string =>
  `| ${Array.from({ length: width }, (_, column) => escapeMarkdown(cells[column] ?? '')).join(' | ')} |`

/** Rows of one width. The first stands as the head, which a Markdown table must have. */
function writeTable(text: string): string {
  const rows = splitCells(text)
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0)
  const [head = '', ...others] = rows.map((cells) => writeRow(cells, width))
  return [head, `|${' --- |'.repeat(width)}`, ...others].join('\n')
}

/** A block of the body as Markdown. */
export function writeTwinBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'caption':
    case 'embed':
    case 'note':
      return writeLines(block.text)
    case 'crosshead':
      return `## ${escapeMarkdown(block.text)}`
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')
    case 'question':
      return `**${escapeMarkdown(block.text)}**`
    case 'table':
      return writeTable(block.text)
    case 'rule':
      return '---'
  }
}
