import type { Block } from './block.ts'

/* Blocks for tests. */

export const sampleParagraph = (text: string): Block => ({
  kind: 'paragraph',
  text,
  lines: [1, 1],
  fingerprint: 'p',
})

export const sampleCrosshead = (text: string): Block => ({
  kind: 'crosshead',
  text,
  lines: [1, 1],
  fingerprint: 'c',
  anchor: text.toLowerCase().replaceAll(' ', '-'),
})
