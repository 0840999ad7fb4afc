import { recogniseAccordingTo } from './according-to.ts'
import { recogniseAfterMark, recogniseAnyVerbAfterMark } from './after-mark.ts'
import { recogniseBeforeMark } from './before-mark.ts'
import { recogniseAddress, recogniseBesideMark } from './beside-mark.ts'
import { recogniseClauseSubject } from './clause-subject.ts'
import { recogniseLabel } from './label.ts'
import { recogniseEndOfSentence } from './end-of-sentence.ts'
import type { Recogniser } from './finding.ts'

/** A family of recognisers with copy that it reads, which is its test. */
export type Family = {
  family: string
  recognise: Recogniser
  examples: readonly (readonly [copy: string, speaker: string])[]
}

/** Every family of attribution within a sentence, in order of precedence: the first that is sure wins. */
export const RECOGNISERS: readonly Family[] = [
  {
    family: 'beside mark',
    recognise: recogniseBesideMark,
    examples: [
      ['Ann Roe said: “It is late in the day.”', 'Ann Roe'],
      ['Ann Roe praised the plan and said, “We can do this.”', 'Ann Roe'],
      ['Ann Roe criticised Jim Poe for saying “it is late in the day”.', 'Jim Poe'],
    ],
  },
  {
    family: 'label',
    recognise: recogniseLabel,
    examples: [
      ['A long night - Ann Roe: “It is late in the day.”', 'Ann Roe'],
      ['More from Roe: “It is late in the day.”', 'Roe'],
    ],
  },
  {
    family: 'after mark',
    recognise: recogniseAfterMark,
    examples: [
      ['“It is late in the day,” said Ann Roe.', 'Ann Roe'],
      ['“It is late in the day,” Ann Roe of the River Board said.', 'Ann Roe'],
      ['“It is late in the day,” said the mayor’s lawyer, Ann Roe.', 'Ann Roe'],
      ['“It is late in the day,” Ann Roe, head of the River Board stated.', 'Ann Roe'],
      ['“It is late in the day!” beamed Ann Roe.', 'Ann Roe'],
      ['“It is late in the day,” a spokesman for the council said.', 'a spokesman for the council'],
      ['“It is late in the day,” Ann Roe and Jim Poe wrote.', 'Ann Roe and Jim Poe'],
      ['“It is late in the day,” as Ann Roe put it.', 'Ann Roe'],
    ],
  },
  {
    family: 'address',
    recognise: recogniseAddress,
    examples: [
      ['Ann Roe told reporters on Monday: “It is late in the day.”', 'Ann Roe'],
      ['Ann Roe released a statement on the flood: “It is late in the day.”', 'Ann Roe'],
    ],
  },
  {
    family: 'according to',
    recognise: recogniseAccordingTo,
    examples: [
      ['It was “a very long night”, according to Ann Roe.', 'Ann Roe'],
      ['It was “a very long night”, according to a report by Ann Roe.', 'Ann Roe'],
    ],
  },
  {
    family: 'before mark',
    recognise: recogniseBeforeMark,
    examples: [
      ['Ann Roe called it “a gift to the banks”.', 'Ann Roe'],
      ['The plan failed, Ann Roe said, calling it “a gift to the banks”.', 'Ann Roe'],
      ['Ann Roe said the plan, which Jim Poe drew up, was “a gift to the banks”.', 'Ann Roe'],
      ['Ann Roe was asked by Jim Poe whether it was “a gift to the banks”.', 'Jim Poe'],
      ['Ann Roe said Jim Poe promised that all would “be paid in full”.', 'Jim Poe'],
    ],
  },
  {
    family: 'any verb after mark',
    recognise: recogniseAnyVerbAfterMark,
    examples: [['“It is late in the day,” Ann Roe harrumphed.', 'Ann Roe']],
  },
  {
    family: 'end of sentence',
    recognise: recogniseEndOfSentence,
    examples: [['The plan is “a gift to the banks” and worse, Ann Roe said.', 'Ann Roe']],
  },
  {
    family: 'clause subject',
    recognise: recogniseClauseSubject,
    examples: [['Ann Roe rallied voters with “a better bridge for all”.', 'Ann Roe']],
  },
]
