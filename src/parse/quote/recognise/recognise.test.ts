import { expect, test } from 'vitest'
import type { Block } from '#news/block.ts'
import { attributeStory } from '#parse/quote/attribute-story.ts'
import { RECOGNISERS } from './recognise.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, lines: [1, 1], fingerprint: '' })

const EXAMPLES: ReadonlyMap<string, readonly (readonly [copy: string, speaker: string])[]> = new Map([
  [
    'reported speaker',
    [
      ['Ann Roe quoted Jim Poe as saying “it is late in the day”.', 'Jim Poe'],
      ['The paper quoted Jim Poe, its editor, as saying the plan was “a gift to the banks”.', 'Jim Poe'],
      ['Ann Roe recalled Jim Poe telling her, “It is late in the day.”', 'Jim Poe'],
    ],
  ],
  [
    'agent behind',
    [
      ['Ann Roe was called “a gift to the banks” by Jim Poe.', 'Jim Poe'],
      ['Ann Roe, described as “a gift to the banks” by the mayor, Jim Poe, left.', 'Jim Poe'],
    ],
  ],
  [
    'beside mark',
    [
      ['Ann Roe said: “It is late in the day.”', 'Ann Roe'],
      ['Ann Roe was quoted as saying “it is late in the day”.', 'Ann Roe'],
      ['Ann Roe praised the plan and said, “We can do this.”', 'Ann Roe'],
      ['Ann Roe criticised Jim Poe for saying “it is late in the day”.', 'Jim Poe'],
    ],
  ],
  [
    'label',
    [
      ['A long night - Ann Roe: “It is late in the day.”', 'Ann Roe'],
      ['More from Roe: “It is late in the day.”', 'Roe'],
    ],
  ],
  [
    'after mark',
    [
      ['“It is late in the day,” said Ann Roe.', 'Ann Roe'],
      ['“It is late in the day,” Ann Roe of the River Board said.', 'Ann Roe'],
      ['“It is late in the day,” said the mayor’s lawyer, Ann Roe.', 'Ann Roe'],
      ['“It is late in the day,” Ann Roe, head of the River Board stated.', 'Ann Roe'],
      ['“It is late in the day!” beamed Ann Roe.', 'Ann Roe'],
      ['“It is late in the day,” the winner, Ann Roe, told the hall.', 'Ann Roe'],
      ['“It is late in the day,” a spokesman for the council said.', 'a spokesman for the council'],
      ['“It is late in the day,” Ann Roe and Jim Poe wrote.', 'Ann Roe and Jim Poe'],
      ['“It is late in the day,” as Ann Roe put it.', 'Ann Roe'],
    ],
  ],
  [
    'address',
    [
      ['Ann Roe told reporters on Monday: “It is late in the day.”', 'Ann Roe'],
      ['Ann Roe released a statement on the flood: “It is late in the day.”', 'Ann Roe'],
    ],
  ],
  [
    'according to',
    [
      ['It was “a very long night”, according to Ann Roe.', 'Ann Roe'],
      ['It was “a very long night”, according to a report by Ann Roe.', 'Ann Roe'],
    ],
  ],
  [
    'before mark',
    [
      ['Ann Roe called it “a gift to the banks”.', 'Ann Roe'],
      ['The plan failed, Ann Roe said, calling it “a gift to the banks”.', 'Ann Roe'],
      ['Ann Roe said the plan, which Jim Poe drew up, was “a gift to the banks”.', 'Ann Roe'],
      ['Ann Roe was asked by Jim Poe whether it was “a gift to the banks”.', 'Jim Poe'],
      ['Ann Roe said Jim Poe promised that all would “be paid in full”.', 'Jim Poe'],
    ],
  ],
  ['any verb after mark', [['“It is late in the day,” Ann Roe harrumphed.', 'Ann Roe']]],
  ['end of sentence', [['The plan is “a gift to the banks” and worse, Ann Roe said.', 'Ann Roe']]],
  [
    'owner of words',
    [
      ['Ann Roe’s view is that the plan is “a gift to the banks”.', 'Ann Roe'],
      ['Ann Roe’s claim that the plan is “a gift to the banks” is false.', 'Ann Roe'],
      ['The plan is, in Ann Roe’s words, “a gift to the banks”.', 'Ann Roe'],
      ['The plan is “a gift to the banks”, in the words of Ann Roe.', 'Ann Roe'],
      ['“It is late in the day,” was Ann Roe’s answer.', 'Ann Roe'],
    ],
  ],
  ['clause subject', [['Ann Roe rallied voters with “a better bridge for all”.', 'Ann Roe']]],
])

const examples = RECOGNISERS.flatMap(({ family }) =>
  (EXAMPLES.get(family) ?? []).map(([copy, speaker]) => ({ family, copy, speaker })),
)

test('every family has examples', () => {
  expect(RECOGNISERS.map(({ family }) => family)).toEqual([...EXAMPLES.keys()])
})

test.each(examples)('$family: $copy', ({ family, copy, speaker }) => {
  const [attribution] = attributeStory({ body: [paragraph(copy)], language: 'en' })
  expect({ family: attribution?.family, speaker: attribution?.speaker?.name }).toEqual({ family, speaker })
})
