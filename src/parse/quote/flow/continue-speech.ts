import type { Attribution } from './attribution.ts'
import { goOnFromBefore } from './from-before.ts'
import { goOnInParagraph } from './in-paragraph.ts'
import { goOnInSentence } from './in-sentence.ts'
import { findNeighbour } from './neighbour.ts'
import type { Given, Rule } from './rule.ts'
import type { Scene } from './scene.ts'
import { findSubjectBefore } from './subject-before.ts'

/** Every family of continuation, in order of precedence. */
const RULES: readonly Rule[] = [
  goOnInSentence,
  goOnInParagraph,
  goOnFromBefore,
  findSubjectBefore,
  findNeighbour,
]

/** How far a rule looks along the quotations of a block. */
const REACH = 24

/** Words without a speaker of their own go on with the speaker of the words beside them. */
export function continueSpeech(own: readonly Attribution[], scene: Scene): readonly Attribution[] {
  const solved: Attribution[] = []
  for (const [index, each] of own.entries()) {
    const { quotation, family } = each
    if (quotation.source !== null || family === 'title') {
      solved.push(each)
      continue
    }
    const around = { before: solved.slice(-REACH), after: own.slice(index + 1, index + REACH), scene }
    let given: Given | null = null
    for (const rule of RULES) given ??= rule(quotation, around)
    solved.push(given === null ? each : { ...each, ...given })
  }
  return solved
}
