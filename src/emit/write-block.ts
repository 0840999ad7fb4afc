import type { Block } from '#news/block.ts'
import { splitCells } from '#news/split-cells.ts'
import { writeElement, writeEmpty, writeText } from './write-element.ts'

const writeLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => writeText('p', line))
    .join('')

const writeRow = (cells: readonly string[]): string =>
  writeElement('tr', cells.map((cell) => writeText('td', cell)).join(''))

/** A block of the body as HTML that is XML as well. */
export function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return writeText('p', block.text)
    case 'crosshead':
      return writeText('h2', block.text)
    case 'list':
      return writeElement('ul', block.items.map((item) => writeText('li', item)).join(''))
    case 'question':
      return writeElement('p', writeText('strong', block.text))
    case 'table':
      return writeElement('table', splitCells(block.text).map(writeRow).join(''))
    case 'rule':
      return writeEmpty('hr')
    case 'caption':
    case 'embed':
    case 'note':
      return writeElement('aside', writeLines(block.text))
  }
}
