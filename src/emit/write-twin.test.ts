import { array, assert, constantFrom, property } from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import type { Block } from '#news/block.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { paragraph, sampleStory } from './sample-edition.ts'
import { writeTwin } from './write-twin.ts'

const BASE = { lines: [1, 1], fingerprint: '' } as const

test('facts as front matter, then the headline and every block', () => {
  const body: readonly Block[] = [
    paragraph('She waited *there*.'),
    { ...BASE, kind: 'crosshead', text: 'The #1 pier', anchor: 'the-1-pier' },
    { ...BASE, kind: 'list', text: 'Salt\nRope', items: ['Salt', '+ Rope'] },
    { ...BASE, kind: 'question', text: 'Who pays?' },
    { ...BASE, kind: 'table', text: 'High | 4 m\nLow' },
    { ...BASE, kind: 'rule', text: '' },
    { ...BASE, kind: 'note', text: 'Corrected.\nTwice.' },
  ]
  const given = {
    headline: '1. Fog',
    byline: ['Mara Lind'],
    published: '2031-05-03',
    standfirst: 'So: “fog”.',
    body,
  }
  expect(writeTwin(sampleStory('0a1b2c3d', given))).toBe(`---
id: "0a1b2c3d"
standfirst: "So: “fog”."
byline: ["Mara Lind"]
published: "2031-05-03"
section: "sea"
language: "en"
---

# 1\\. Fog

She waited \\*there\\*.

## The #1 pier

- Salt
- \\+ Rope

**Who pays?**

| High | 4 m |
| --- | --- |
| Low |  |

---

Corrected.\\
Twice.
`)
})

/** The text of a Markdown document that is one paragraph of plain text; anything else gives `null`. */
function readPlain(markdown: string): string | null {
  const [block, ...others] = fromMarkdown(markdown).children
  if (block?.type !== 'paragraph' || others.length > 0) return null
  const texts = block.children.map((part) => (part.type === 'text' ? part.value : null))
  return texts.includes(null) ? null : texts.join('')
}

const PIECES = String.raw`# - = + * _ > <b> ~~~ [a](b) 1. 2) &amp; & \ | ! word`.split(' ')

test('any line of copy reads back as itself', () => {
  const line = array(constantFrom(' ', ...PIECES), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join('').trim().replace(/\s+/g, ' '))
    .filter((text) => text !== '')
  assert(
    property(line, (text) => {
      expect(readPlain(escapeMarkdown(text))).toBe(text)
    }),
  )
})
