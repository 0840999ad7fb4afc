import { expect, test } from 'vitest'
import type { Block } from '#news/block.ts'
import { paragraph, sampleStory } from './sample-edition.ts'
import { writeStory } from './write-story.ts'

const BASE = { lines: [1, 1], fingerprint: '' } as const

test('the whole story in the order of the page, markup in the copy as text', () => {
  const article = sampleStory('0a1b2c3d', {
    standfirst: 'In short.',
    dateline: 'Port Talon, 3 May',
    agency: 'Coastal Wire',
    body: [
      paragraph('“Wait <here>,” she said.'),
      { ...BASE, kind: 'crosshead', text: 'Fog & tide', anchor: 'fog-tide' },
    ],
  })
  expect(writeStory(article, 'en')).toBe(
    [
      '<p>In short.</p>',
      '<p>Port Talon, 3 May (Coastal Wire)</p>',
      '<p>“Wait &lt;here&gt;,” she said.</p>',
      '<h2>Fog &amp; tide</h2>',
    ].join('\n'),
  )
})

test('every kind of block has its form', () => {
  const body: readonly Block[] = [
    { ...BASE, kind: 'list', text: 'Salt\nRope', items: ['Salt', 'Rope'] },
    { ...BASE, kind: 'question', text: 'Who pays?' },
    { ...BASE, kind: 'table', text: 'High | 4 m\nLow | 1 m' },
    { ...BASE, kind: 'caption', text: 'The pier at noon.' },
    { ...BASE, kind: 'embed', text: 'A map' },
    { ...BASE, kind: 'rule', text: '' },
    { ...BASE, kind: 'note', text: 'Corrected.\nTwice.' },
  ]
  expect(writeStory(sampleStory('0a1b2c3d', { body }), 'en').split('\n')).toEqual([
    '<ul><li>Salt</li><li>Rope</li></ul>',
    '<p><strong>Who pays?</strong></p>',
    '<table><tr><td>High</td><td>4 m</td></tr><tr><td>Low</td><td>1 m</td></tr></table>',
    '<aside><p>The pier at noon.</p></aside>',
    '<aside><p>A map</p></aside>',
    '<hr/>',
    '<aside><p>Corrected.</p><p>Twice.</p></aside>',
  ])
})

test('a story in another language says so', () => {
  const article = sampleStory('0a1b2c3d', { language: 'he', direction: 'rtl', body: [paragraph('ערפל')] })
  expect(writeStory(article, 'en')).toBe('<div lang="he" dir="rtl"><p>ערפל</p></div>')
  expect(writeStory(article, 'he')).toContain('dir="rtl"')
})
