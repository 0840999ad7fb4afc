import { expect, test } from 'vitest'
import { explainSeed } from './explain-seed.ts'

test('every line is told with what became of it, and by which rule', () => {
  const text =
    'Bridge reopens after ten years\n\nBy Jane Roe\n\nLUND, May 4 - The bridge is open again.\n\nShare this story'
  expect(explainSeed({ path: 'x.txt', format: 'txt', text })).toEqual([
    { line: 1, text: 'Bridge reopens after ten years', fate: 'field', becomes: 'headline', rule: 'headline' },
    { line: 3, text: 'By Jane Roe', fate: 'field', becomes: 'byline', rule: 'byline' },
    { line: 5, text: 'LUND, May 4 -', fate: 'field', becomes: 'dateline', rule: 'dateline' },
    { line: 5, text: 'The bridge is open again.', fate: 'block', becomes: 'paragraph', rule: 'paragraph' },
    { line: 7, text: 'Share this story', fate: 'removed', becomes: '', rule: 'share' },
  ])
})
