import type { Tongue } from '#parse/quote/tongue/tongue.ts'
import { POSSESSIVE } from '#parse/quote/tongue/trait.ts'
import { isCapital } from './is-capital.ts'
import type { Reading } from './reading.ts'
import type { Token } from './token.ts'

const DASHES: ReadonlySet<string> = new Set(['–', '―', '─', '⸺'])

/** Whether the full stop behind a word belongs to it: `Mr.`, the `J.` of a name. */
function isAbbreviated({ text, lower }: Token, tongue: Tongue): boolean {
  return (text.length === 1 && isCapital(text)) || tongue.abbreviations.has(lower)
}

/** Reads the sign between two offsets; the full stop of an abbreviation goes to its word. */
export function pushSign({ text: copy, tongue, tokens }: Reading, start: number, end: number): void {
  const text = copy.slice(start, end)
  const last = tokens.at(-1)
  const isGlued = last?.kind === 'word' && last.end === start
  if (isGlued && text === '.' && isAbbreviated(last, tongue)) {
    tokens[tokens.length - 1] = { ...last, text: `${last.text}.`, end: start + 1 }
    return
  }
  const isDash = text.length > 1 || DASHES.has(text)
  const lower = isDash ? '—' : text === '’' ? "'" : text
  // supporters’ : what belongs to several
  const traits = isGlued && lower === "'" && last.lower.endsWith('s') ? POSSESSIVE : 0
  tokens.push({ kind: 'mark', text, lower, start, end, traits, span: -1 })
}
