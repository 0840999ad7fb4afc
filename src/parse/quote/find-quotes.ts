import { fingerprintAll } from '#parse/identity/fingerprint.ts'
import type { Block } from '#news/block.ts'
import type { Quote } from '#news/quote.ts'
import { attributeStory } from './attribute-story.ts'
import { groupUtterances } from './flow/group.ts'
import type { Quotation } from './recognise/quotation.ts'
import type { Attribution } from './flow/attribution.ts'

const MINIMUM_WORDS = 3
const SPOKEN_SIGNS: ReadonlySet<string> = new Set([',', '!', '?', '.', '…', '—'])

/** Set apart as speech: “Sleep in,” he said. He said: “Sleep in.” */
function isSpoken({ line, at, sign }: Quotation, family: string): boolean {
  if (family === 'after mark')
    return SPOKEN_SIGNS.has(sign) || SPOKEN_SIGNS.has(line.tokens[at + 1]?.lower ?? '')
  const before = line.tokens[at - 1]?.lower
  return (family === 'beside mark' || family === 'address') && (before === ':' || before === ',')
}

/** Fewer than three words are marks only, unless a clause of speech stands beside them. */
const isQuote = ({ quotation, family }: Attribution): boolean =>
  quotation.words >= MINIMUM_WORDS || (quotation.words > 0 && isSpoken(quotation, family))

/** The quotations of a story's body with their speakers, in the order of the copy. */
export function findQuotes(story: {
  headline: string
  body: readonly Block[]
  language: string
}): readonly Quote[] {
  const kept = attributeStory(story).filter(isQuote)
  const groups = groupUtterances(kept)
  const texts = kept.map(({ quotation: { line, span } }) => line.text.slice(span.from, span.to))
  const prints = fingerprintAll(texts)
  return kept.map(({ quotation, speaker }, index) => ({
    text: texts[index] ?? '',
    speaker: speaker?.name ?? null,
    speakerKind: speaker?.kind ?? null,
    role: speaker?.role ?? null,
    block: quotation.block,
    start: quotation.span.start,
    end: quotation.span.end,
    group: groups[index] ?? index,
    fingerprint: prints[index] ?? '',
  }))
}
