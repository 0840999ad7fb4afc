import { expect, test } from 'vitest'
import type { Block } from '#news/block.ts'
import { attributeStory } from '#parse/quote/attribute-story.ts'
import { RECOGNISERS } from './recognise.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, lines: [1, 1], fingerprint: '' })

const examples = RECOGNISERS.flatMap(({ family, examples: list }) =>
  list.map(([copy, speaker]) => ({ family, copy, speaker })),
)

test.each(examples)('$family: $copy', ({ family, copy, speaker }) => {
  const [attribution] = attributeStory({ body: [paragraph(copy)], language: 'en' })
  expect({ family: attribution?.family, speaker: attribution?.speaker?.name }).toEqual({ family, speaker })
})
