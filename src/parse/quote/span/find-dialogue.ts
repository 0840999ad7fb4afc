import { FINITE, SPEECH } from '#parse/quote/tongue/trait.ts'
import type { Tongue } from '#parse/quote/tongue/tongue.ts'
import type { Span } from './span.ts'

const OPENING = /^[—–―-]\s?(?=[\p{L}¿¡«“"…])/u
/** A dash between parts, with what stands round it; no range of numbers, no hyphen. */
const SEAM = /(?<=[\s,.!?…])[—–―]\s?|(?<=[\p{L}\p{N}])[—–―](?=[\s.,:;])/gu
const WORD = /[\p{L}’'-]+/u
/** “…, dit-elle”: the verb behind a comma or a cry, without a dash. */
const BARE_SEAM = /[,!?…]\s(?=\p{Ll})/gu

/** Whether words begin with a verb of speech: “dijo Ana”, “a-t-il dit”. */
function isNarration(part: string, tongue: Tongue): boolean {
  const word = WORD.exec(part.slice(0, 40))?.[0].toLowerCase() ?? ''
  const bare = word.replace(/-(?:t-)?\p{L}+$/u, '')
  const traits = (tongue.traits.get(word) ?? 0) | (tongue.traits.get(bare) ?? 0)
  return (traits & SPEECH) !== 0 && (traits & FINITE) !== 0
}

type Part = { mark: number; from: number; to: number }

function listParts(text: string, open: number): readonly Part[] {
  const parts: Part[] = []
  let mark = 0
  let from = open
  for (const seam of text.slice(open).matchAll(SEAM)) {
    const at = open + seam.index
    parts.push({ mark, from, to: at })
    mark = at
    from = at + seam[0].length
  }
  return [...parts, { mark, from, to: text.length }]
}

function toSpan(text: string, { mark, from, to }: Part): Span {
  const end = from + text.slice(from, to).trimEnd().length
  return { start: mark, end, from, to: end, isOpen: false }
}

/** “— Je ne sais pas, dit Ann Roe.”: speech up to the verb. */
function splitAtVerb(text: string, part: Part, tongue: Tongue): readonly Span[] {
  for (const seam of text.slice(part.from, part.to).matchAll(BARE_SEAM)) {
    const at = part.from + seam.index + 1
    if (isNarration(text.slice(at, at + 42), tongue)) return [toSpan(text, { ...part, to: at })]
  }
  return []
}

/**
 * Speech that a dash opens at the beginning of a block, when a verb of speech says that it is speech and no list.
 *
 *     —No lo sé —dijo Ann Roe—. Tal vez mañana.
 *     ^^^^^^^^^^              ^^^^^^^^^^^^^^^^^
 */
export function findDialogue(text: string, tongue: Tongue): readonly Span[] {
  const open = OPENING.exec(text)?.[0].length
  if (open === undefined) return []
  const [first, ...others] = listParts(text, open)
  if (first === undefined) return []
  if (!others.some(({ from }) => isNarration(text.slice(from, from + 42), tongue)))
    return splitAtVerb(text, first, tongue)
  const spans: Span[] = []
  let speech: Part | null = first
  for (const part of others) {
    const isTold = speech !== null && isNarration(text.slice(part.from, part.from + 42), tongue)
    if (isTold && speech !== null) {
      spans.push(toSpan(text, speech))
      speech = null
    } else
      speech = speech === null ? { ...part, from: skipStop(text, part.from) } : { ...speech, to: part.to }
  }
  if (speech !== null && WORD.test(text.slice(speech.from, speech.to))) spans.push(toSpan(text, speech))
  return spans
}

/** Past the full stop that a narrator’s dash leaves behind: “—dijo—. Tal vez” */
function skipStop(text: string, from: number): number {
  return from + (/^[.,:;]?\s*/.exec(text.slice(from, from + 3))?.[0].length ?? 0)
}
