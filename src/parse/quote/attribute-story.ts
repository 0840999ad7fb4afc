import type { Block } from '#news/block.ts'
import { buildCast } from './cast/build-cast.ts'
import { rememberClauses } from './clause/remember-clauses.ts'
import { attribute } from './flow/attribute.ts'
import type { Attribution } from './flow/attribution.ts'
import type { Line } from './token/line.ts'
import { splitSentences } from './token/split-sentences.ts'
import { listSpans, readLine, type Quoted } from './token/read-line.ts'
import { readSpelling, settleCapitals } from './token/settle-capitals.ts'
import { tokenize } from './token/tokenize.ts'
import { chooseTongue } from './tongue/choose-tongue.ts'
import type { Tongue } from './tongue/tongue.ts'

/** Every quoted stretch of a story's body, with its speaker where the copy names one. */
export function attributeStory({
  body,
  language,
}: {
  body: readonly Block[]
  language: string
}): readonly Attribution[] {
  const tongue = chooseTongue(language)
  const quoted = body.map((block): Quoted => ({ text: block.text, spans: listSpans(block, tongue) }))
  // most wire stories quote nobody: their words need not be read
  return quoted.some(({ spans }) => spans.length > 0) ? attributeAll(quoted, tongue) : []
}

function attributeAll(body: readonly Quoted[], tongue: Tongue): readonly Attribution[] {
  const raw = body.map((block) => readLine(block, tongue))
  const quoted = raw.flatMap(({ text, spans }) =>
    spans.map(({ from, to }) => ({ text, tokens: tokenize(text, { from, to }, tongue) })),
  )
  const spelling = readSpelling([...raw, ...quoted].map(({ tokens }) => tokens))
  const lines = raw.map(({ text, spans, tokens: printed }): Line => {
    const tokens = settleCapitals(printed, { spelling, tongue })
    const sentences = splitSentences(tokens)
    return { text, spans, tokens, sentences, clausesOf: rememberClauses(tokens, sentences) }
  })
  return attribute(lines, buildCast([...lines, ...quoted]), tongue)
}
