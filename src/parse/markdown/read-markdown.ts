import type { Line, SourceLine } from '#parse/lines/line.ts'
import { cleanText } from '#parse/lines/clean-text.ts'
import type { Fate, Marked } from '#parse/marks/mark.ts'
import { flattenMarkdown, type MarkdownBlock } from './flatten-markdown.ts'

const SOURCE: Fate = { kind: 'removed', rule: 'markup' }
const RULE: Fate = { kind: 'block', rule: 'markup: rule', block: 'rule' }

/** The text's lines, and how many lines of the file stand before them. */
type File = { lines: readonly string[]; offset: number }

/** The lines of the file that a block stands on, without the blank ones. */
function sourcesOf(file: File, { first, last }: MarkdownBlock): readonly SourceLine[] {
  return file.lines
    .slice(first - 1, last)
    .map((text, i) => ({ number: file.offset + first + i, text: cleanText(text) }))
    .filter(({ text }) => text !== '')
}

function fateOf({ hint, text }: MarkdownBlock): Fate | null {
  if (hint === 'source' || (text === '' && hint !== 'rule')) return SOURCE
  return hint === 'rule' ? RULE : null
}

/**
 * The blocks of Markdown as lines of copy. `offset` is how many lines of the file stand before the text, as
 * front matter does.
 */
export function readMarkdown(text: string, offset: number): readonly Marked[] {
  const file = { lines: text.split(/\r\n|\n|\r/), offset }
  return flattenMarkdown(text).flatMap((block): readonly Marked[] => {
    const [only, ...more] = sourcesOf(file, block)
    if (only === undefined) return []
    const words = block.text === '' ? only.text : block.text
    const hint = block.hint === 'rule' || block.hint === 'source' ? null : block.hint
    const line: Line = { text: words, raw: words, gap: 1, sources: [only, ...more], column: 1, hint }
    return [{ line, fate: fateOf(block) }]
  })
}
