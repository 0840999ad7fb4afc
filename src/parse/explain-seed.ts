import type { Seed } from '#news/seed.ts'
import type { Fate, Gives } from '#parse/marks/mark.ts'
import { markCopy } from './mark-copy.ts'

/** What became of one line of a seed, and the rule that says so. */
export type Explained = {
  line: number
  text: string
  fate: 'block' | 'field' | 'removed'
  /** The kind of block, or the fields that the line gives; empty for a removed line. */
  becomes: string
  rule: string
}

const fieldsOf = (gives: Gives): string => Object.keys(gives).join(', ')

function becomes(fate: Fate): string {
  switch (fate.kind) {
    case 'block':
      return fate.block
    case 'field':
      return fieldsOf(fate.gives)
    case 'removed':
      return ''
  }
}

/**
 * Every line of a seed that holds anything, in the order of the copy, with its fate. A line that was split
 * stands twice, with its parts; lines that were hard-wrapped stand each for itself, under one rule.
 */
export function explainSeed(seed: Seed): readonly Explained[] {
  return markCopy(seed).marks.flatMap(({ line, fate }) => {
    if (fate === null) return []
    const what = { fate: fate.kind, becomes: becomes(fate), rule: fate.rule }
    const [only, ...more] = line.sources
    if (more.length === 0) return [{ line: only.number, text: line.text, ...what }]
    return line.sources.map(({ number, text }) => ({ line: number, text, ...what }))
  })
}
