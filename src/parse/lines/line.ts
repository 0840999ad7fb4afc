/** What the markup of the seed says a line is; plain text says nothing. */
export type Hint = 'title' | 'heading' | 'prose' | 'item' | 'caption' | 'table' | 'quote' | 'code' | 'link'

/** A line of the file as it stands there, counted from 1. */
export type SourceLine = { number: number; text: string }

/**
 * A line of the copy: one line of the file, several that were hard-wrapped, or a part of one. The passes of
 * the parser mark lines; what they do not split or mark, they hand on as it is.
 */
export type Line = {
  /** As printed: nothing invisible, single spaces. Never empty. */
  text: string
  /** With its column spaces, for tables. */
  raw: string
  /** Blank lines before it. */
  gap: number
  /** The lines of the file it comes from; at least one. */
  sources: readonly [SourceLine, ...SourceLine[]]
  /** Where it begins in its first line, from 1. */
  column: number
  hint: Hint | null
}

export const firstNumber = (line: Line): number => line.sources[0].number
export const lastNumber = (line: Line): number => line.sources.at(-1)?.number ?? line.sources[0].number
