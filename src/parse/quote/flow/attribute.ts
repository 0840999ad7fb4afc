import type { Cast } from '#parse/quote/cast/cast.ts'
import type { Source } from '#parse/quote/phrase/source.ts'
import { readQuotations } from '#parse/quote/recognise/read-quotations.ts'
import type { Quotation } from '#parse/quote/recognise/quotation.ts'
import { identify } from '#parse/quote/speaker/identify.ts'
import { resolvePronoun } from '#parse/quote/speaker/resolve-pronoun.ts'
import type { Speaker } from '#parse/quote/speaker/speaker.ts'
import type { Tongue } from '#parse/quote/tongue/tongue.ts'
import type { Line } from '#parse/quote/token/line.ts'
import type { Attribution } from './attribution.ts'
import { continueSpeech } from './continue-speech.ts'
import { readIntroduction } from './introduce.ts'
import type { Scene } from './scene.ts'
import { readSignature } from './signature.ts'

/** The speaker that the quotation’s own sentence names. */
function attributeAlone(quotation: Quotation, scene: Scene): Attribution {
  const { source, line, family } = quotation
  if (source === null) return { quotation, speaker: null, family }
  const speaker =
    source.kind === 'pronoun' ? resolvePronoun(quotation, scene) : identify(source, line, scene.cast)
  return { quotation, speaker, family }
}

/** The speaker whom a line beside the block names, by one way of reading it. */
function readBeside(line: Line | undefined, read: (line: Line) => Source | null, cast: Cast): Speaker | null {
  const source = line === undefined ? null : read(line)
  return line === undefined || source === null ? null : identify(source, line, cast)
}

/** Gives the quotations of a body their speakers, block by block. */
export function attribute(lines: readonly Line[], cast: Cast, tongue: Tongue): readonly Attribution[] {
  const done: Attribution[] = []
  let previous: readonly Attribution[] = []
  for (const [block, line] of lines.entries()) {
    if (line.spans.length === 0) {
      previous = []
      continue
    }
    const before = lines[block - 1]
    const introduced = readBeside(before, readIntroduction, cast)
    const [first] = line.spans
    const isOpen = first?.isOpen === true
    const opens = line.tokens[0]?.kind === 'quotation'
    const signed = opens ? readBeside(lines[block + 1], (below) => readSignature(below, isOpen), cast) : null
    const alone: Attribution[] = []
    const scene: Scene = { cast, tongue, before: before ?? null, previous, own: alone, introduced, signed }
    for (const quotation of readQuotations(line, block)) alone.push(attributeAlone(quotation, scene))
    previous = continueSpeech(alone, scene)
    // One by one: a line of a very long seed holds more quotations than a call takes arguments.
    for (const attribution of previous) done.push(attribution)
  }
  return done
}
