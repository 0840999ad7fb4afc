import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Hint } from '#parse/lines/line.ts'
import { cleanText } from '#parse/lines/clean-text.ts'

type Tree = ReturnType<typeof fromMarkdown>
type MarkdownNode = Tree | Tree['children'][number]

/** A block of Markdown: its text without markup, what it is, and the lines of the file it stands on, from 1. */
export type MarkdownBlock = { text: string; hint: Hint | 'rule' | 'source'; first: number; last: number }

/** The text of a node, without its markup. Walks without recursion. */
function textOf(node: MarkdownNode): string {
  const parts: string[] = []
  const stack: MarkdownNode[] = [node]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if ('value' in next && next.type !== 'html') parts.push(next.value)
    else if (next.type === 'image' || next.type === 'imageReference') parts.push(next.alt ?? '')
    else if (next.type === 'break') parts.push(' ')
    if ('children' in next) stack.push(...[...next.children].toReversed())
  }
  return cleanText(parts.join('').replace(/\s+/g, ' '))
}

const isPicture = (node: MarkdownNode): boolean =>
  node.type === 'paragraph' &&
  node.children.length === 1 &&
  (node.children[0]?.type ?? '').startsWith('image')

function hintOf(node: MarkdownNode, isItem: boolean): MarkdownBlock['hint'] | null {
  if (node.type === 'heading') return node.depth === 1 ? 'title' : 'heading'
  if (isPicture(node)) return 'caption'
  if (node.type === 'paragraph') return isItem ? 'item' : 'prose'
  if (node.type === 'code') return 'code'
  if (node.type === 'thematicBreak') return 'rule'
  return node.type === 'html' || node.type === 'definition' ? 'source' : null
}

/** The blocks of a Markdown text, in order; quotations and lists are opened, their paragraphs taken. */
export function flattenMarkdown(text: string): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  const stack: { node: MarkdownNode; isItem: boolean }[] = [{ node: fromMarkdown(text), isItem: false }]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, isItem } = next
    const hint = hintOf(node, isItem)
    const first = node.position?.start.line ?? 1
    if (hint !== null)
      blocks.push({ text: textOf(node), hint, first, last: node.position?.end.line ?? first })
    else if ('children' in node) {
      const children = [...node.children].map((child) => ({
        node: child,
        isItem: isItem || node.type === 'listItem',
      }))
      stack.push(...children.toReversed())
    }
  }
  return blocks
}
