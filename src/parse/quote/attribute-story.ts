import type { Block } from '#news/block.ts'
import { buildCast } from './cast/build-cast.ts'
import { attribute } from './flow/attribute.ts'
import type { Attribution } from './flow/attribution.ts'
import { readLine } from './token/read-line.ts'
import { readSpelling, settleCapitals } from './token/settle-capitals.ts'
import { tokenize } from './token/tokenize.ts'
import { ENGLISH } from './tongue/english.ts'

/** Every quoted stretch of a story's body, with its speaker where the copy names one. */
export function attributeStory({
  body,
}: {
  body: readonly Block[]
  language: string
}): readonly Attribution[] {
  const tongue = ENGLISH
  const raw = body.map((block) => readLine(block, tongue))
  const quoted = raw.flatMap(({ text, spans }) =>
    spans.map(({ from, to }) => ({ text, tokens: tokenize(text, { from, to }, tongue) })),
  )
  const spelling = readSpelling([...raw, ...quoted].map(({ tokens }) => tokens))
  const lines = raw.map(({ text, spans, tokens }) => ({
    text,
    spans,
    tokens: settleCapitals(tokens, spelling),
  }))
  return attribute(lines, buildCast([...lines, ...quoted]))
}
