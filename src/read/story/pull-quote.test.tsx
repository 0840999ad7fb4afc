import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import type { Quote } from '#news/quote.ts'
import type { Pull } from './arrange-body.ts'
import { PullQuote } from './pull-quote.tsx'

const QUOTE: Quote = {
  text: 'The ferry sails at dawn',
  speaker: 'Mara Lind',
  speakerKind: 'person',
  role: 'harbour master',
  block: 1,
  start: 0,
  end: 25,
  group: 0,
  fingerprint: 'ab',
}

const PULL: Pull = { text: 'The ferry sails', quote: QUOTE, marks: ['“', '”'] }

const render = (pull: Pull, place: 'lead' | 'side') =>
  renderToStaticMarkup(
    <MemoryRouter initialEntries={['/article/ferry-0a1b2c3d']}>
      <PullQuote pull={pull} place={place} />
    </MemoryRouter>,
  )

test('sets a short lead across the page, its speaker in the rail', () => {
  expect(render(PULL, 'lead')).toBe(
    '<figure aria-label="Pull quote, repeated from the text" class="border-t border-line print:hidden pull-row">' +
      '<blockquote class="text-balance text-voice text-pull axis">' +
      '<a href="#q-ab"><span class="hang text-voice">“</span>' +
      'The ferry sails<span class="text-voice">”</span></a></blockquote>' +
      '<figcaption class="mt-4 font-sans text-meta text-ink-2 rail lg:-order-1 lg:mt-0">' +
      '<b class="block text-dek leading-tight font-extrabold text-ink">Mara Lind</b>' +
      '<span class="block first-letter:uppercase">harbour master</span></figcaption></figure>',
  )
})

test('sets a long one smaller, and one beside the text smaller still', () => {
  const html = render({ ...PULL, text: 'a'.repeat(61) }, 'side')
  expect(html).toContain('class="text-balance text-voice text-long-pull side:text-side-pull"')
})

test('names nobody whom the copy does not name', () => {
  const quote = { ...QUOTE, speaker: null, speakerKind: null, role: null }
  const html = render({ ...PULL, quote }, 'lead')
  expect(html).toContain('text-ink-2">Unattributed</b></figcaption>')
})

test('wears the marks of the story’s language', () => {
  const html = render({ text: 'Fähre fährt', quote: QUOTE, marks: ['„', '“'] }, 'lead')
  expect(html).toContain('<span class="hang hang-low text-voice">„</span>Fähre fährt')
  expect(html).toContain('<span class="text-voice">“</span>')
})
