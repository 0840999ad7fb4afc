import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import type { Block } from '#news/block.ts'
import { BlockView } from './block-view.tsx'
import type { PlacedQuote } from './segment-block.ts'

const render = (block: Block, quotes: readonly PlacedQuote[] = []) =>
  renderToStaticMarkup(
    <MemoryRouter initialEntries={['/article/ferry-00000001']}>
      <BlockView block={block} quotes={quotes} />
    </MemoryRouter>,
  )

/** The page's text without its tags; the samples hold nothing that HTML escapes. */
const textOf = (html: string) => html.replace(/<[^>]*>/g, '')

const at = { lines: [1, 1], fingerprint: 'f' } as const

test('sets quotes as q, marks in the voice colour, the first mark hung', () => {
  const text = '“Sail,” she said of the “old” boat.'
  const html = render({ kind: 'paragraph', text, ...at }, [{ start: 0, end: 7, anchor: 'q-ab' }])
  expect(html).toBe(
    '<p data-f="f" class="text-pretty"><q id="q-ab"><span class="hang text-voice">“</span>Sail,' +
      '<span class="text-voice">”</span></q> she said of the <span class="text-voice">“</span>old' +
      '<span class="text-voice">”</span> boat.</p>',
  )
  expect(textOf(html)).toBe(text)
})

test('sets a crosshead as an h2 with its address and a link to it', () => {
  expect(render({ kind: 'crosshead', text: 'At sea', anchor: 'at-sea', ...at })).toBe(
    '<div class="group crosshead-row"><h2 id="at-sea" class="scroll-mt-24 text-cross text-balance">' +
      'At sea</h2><a aria-label="Link to: At sea" class="crosshead-link" href="#at-sea"></a></div>',
  )
})

test('loses no word, whatever the kind', () => {
  const blocks: readonly Block[] = [
    { kind: 'question', text: 'Will the ferry sail?', ...at },
    { kind: 'caption', text: 'The ferry at noon. Photo: M. Lind', ...at },
    { kind: 'embed', text: '[Video: the launch]', ...at },
    { kind: 'note', text: 'Corrected on Friday.', ...at },
  ]
  expect(blocks.map((block) => textOf(render(block)))).toEqual([
    'Will the ferry sail?',
    'The ferry at noon. Photo: M. Lind',
    '[Video: the launch]',
    'Corrected on Friday.',
  ])
  expect(render({ kind: 'rule', text: '', ...at })).toBe('<hr class="my-8 border-t border-line"/>')
})

test('sets a list and its quotes', () => {
  const html = render(
    { kind: 'list', text: 'Ropes\n“Bring lamps”', items: ['Ropes', '“Bring lamps”'], ...at },
    [{ start: 6, end: 19, anchor: 'q-cd' }],
  )
  expect(html).toContain('<li class="mt-1.5 first:mt-0">Ropes</li>')
  expect(html).toContain('<q id="q-cd"><span class="hang text-voice">“</span>Bring lamps<span')
})

test('sets a table cell by cell', () => {
  const html = render({ kind: 'table', text: 'North quay\t12', ...at })
  expect(html).toContain('>North quay</td>')
  expect(html).toContain('>12</td>')
})

test('a block in another language says so', () => {
  const html = render({ kind: 'paragraph', text: 'שלום', language: 'he', direction: 'rtl', ...at })
  expect(html).toBe('<div lang="he" dir="rtl"><p data-f="f" class="text-pretty">שלום</p></div>')
})
