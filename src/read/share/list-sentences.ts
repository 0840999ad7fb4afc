import type { Span } from './write-text-directive.ts'

/** Whoever shares and whoever follows cut a text alike, whatever languages their browsers speak. */
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentences of a text, in order, without the space between them. */
export const listSentences = (text: string): readonly Span[] =>
  [...SENTENCES.segment(text)]
    .map(({ segment, index }) => ({
      from: index + segment.length - segment.trimStart().length,
      to: index + segment.trimEnd().length,
    }))
    .filter(({ from, to }) => from < to)
