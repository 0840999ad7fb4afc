import type { Cast } from '#parse/quote/cast/cast.ts'
import { readQuotations } from '#parse/quote/recognise/read-quotations.ts'
import type { Quotation } from '#parse/quote/recognise/quotation.ts'
import { identify } from '#parse/quote/speaker/identify.ts'
import { resolvePronoun } from '#parse/quote/speaker/resolve-pronoun.ts'
import type { Line } from '#parse/quote/token/line.ts'
import type { Attribution } from './attribution.ts'
import { continueSpeech } from './continue-speech.ts'
import { readIntroduction } from './introduce.ts'
import type { Scene } from './scene.ts'

/** The speaker that the quotation’s own sentence names. */
function attributeAlone(quotation: Quotation, scene: Scene): Attribution {
  const { source, line, family } = quotation
  if (source === null) return { quotation, speaker: null, family }
  const speaker =
    source.kind === 'pronoun' ? resolvePronoun(quotation, scene) : identify(source, line, scene.cast)
  return { quotation, speaker, family }
}

/** Gives the quotations of a body their speakers, block by block. */
export function attribute(lines: readonly Line[], cast: Cast): readonly Attribution[] {
  const done: Attribution[] = []
  let scene: Scene = { cast, before: null, previous: [], introduced: null }
  for (const [block, line] of lines.entries()) {
    const alone = readQuotations(line, block).map((quotation) => attributeAlone(quotation, scene))
    const own = continueSpeech(alone, scene)
    done.push(...own)
    const introduction = readIntroduction(line)
    const introduced = introduction === null ? null : identify(introduction, line, cast)
    scene = { cast, before: line, previous: own, introduced }
  }
  return done
}
