import type { Attribution } from './attribution.ts'
import { goOnFromBefore } from './from-before.ts'
import { goOnInParagraph } from './in-paragraph.ts'
import { goOnInSentence } from './in-sentence.ts'
import { findNeighbour } from './neighbour.ts'
import type { Given, Rule } from './rule.ts'
import type { Scene } from './scene.ts'
import { findSubjectBefore } from './subject-before.ts'

/** A family of continuation with copy whose last words it gives to someone: its test. */
type Family = { rule: Rule; examples: readonly (readonly [paragraphs: readonly string[], speaker: string])[] }

/** Every family of continuation, in order of precedence. */
export const FAMILIES: readonly Family[] = [
  {
    rule: goOnInSentence,
    examples: [
      [
        ['“It is late,” said Ann Roe.', '“We will not take part” in the skies “or in the streets.”'],
        'Ann Roe',
      ],
    ],
  },
  {
    rule: goOnInParagraph,
    examples: [[['“It is late,” Ann Roe said. “We should all go.”'], 'Ann Roe']],
  },
  {
    rule: goOnFromBefore,
    examples: [
      [['Ann Roe continued:', '“It is late in the day.”'], 'Ann Roe'],
      [['Ann Roe said: “It was late.', '“We all went home.”'], 'Ann Roe'],
      [['“It is late,” said Ann Roe.', '“We should all go.”'], 'Ann Roe'],
      [['“It is late in the day.”', '- Ann Roe, mayor'], 'Ann Roe'],
    ],
  },
  {
    rule: findSubjectBefore,
    examples: [[['Mayor Ann Roe is hopeful about the spring.', '“We can win this.”'], 'Ann Roe']],
  },
  {
    rule: findNeighbour,
    examples: [
      [['Mayor Ann Roe objected to the plan. “It is a gift to the banks.”'], 'Ann Roe'],
      [['Mayor Ann Roe sent a message. If it was “large, we could fight it”.'], 'Ann Roe'],
    ],
  },
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
    for (const { rule } of FAMILIES) given ??= rule(quotation, around)
    solved.push(given === null ? each : { ...each, ...given })
  }
  return solved
}
