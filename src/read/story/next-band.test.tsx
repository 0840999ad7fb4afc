import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import type { Onward } from '#news/onward.ts'
import { NextBand } from './next-band.tsx'
import { ReadAlso } from './read-also.tsx'

const TEASER = {
  id: '0000000a',
  path: '/article/ferry-0000000a',
  headline: 'The “last” ferry',
  section: { slug: 'coast', name: 'Coast' },
  label: null,
  summary: 'It sails at dawn.',
  minutes: 2,
  published: null,
  foreign: null,
  imprint: '1a2b3c4d',
}
const NOWHERE: Onward = {
  readAlso: [],
  listedElsewhere: [],
  next: null,
  nextElsewhere: null,
  previous: null,
  topics: [],
  speakers: {},
}

const renderNext = (onward: Onward) =>
  renderToStaticMarkup(
    <MemoryRouter>
      <NextBand onward={onward} />
    </MemoryRouter>,
  )
const renderAlso = (onward: Onward) =>
  renderToStaticMarkup(
    <MemoryRouter>
      <ReadAlso onward={onward} />
    </MemoryRouter>,
  )

test('leads on to the next story, and says when the copy names another', () => {
  const next = { teaser: TEASER, reason: { kind: 'listed' } } as const
  const html = renderNext({ ...NOWHERE, next, nextElsewhere: 'A bridge at last' })
  expect(html).toContain('aria-label="Next"')
  expect(html).toContain('href="/article/ferry-0000000a"')
  expect(html).toContain(
    'The <span class="text-voice">“</span>last<span class="text-voice">”</span> ferry</a>',
  )
  expect(html).toContain('A bridge at last</p>')
  expect(html).toContain('Listed by the source. The full story is not in this edition.')
  expect(html.match(/<a /g)).toHaveLength(1)
})

test('leads from the last story to the front', () => {
  const html = renderNext(NOWHERE)
  expect(html).toContain('You have read today’s edition.')
  expect(html).toContain('href="/"')
})

test('says why each story is related; titles listed elsewhere are no links', () => {
  const html = renderAlso({
    ...NOWHERE,
    readAlso: [{ teaser: TEASER, reason: { kind: 'speaker', speaker: 'Mara Lind' } }],
    listedElsewhere: [{ title: 'A bridge at last', url: 'https://example.org/bridge' }],
  })
  expect(html).toContain('<h2 id="read-also"')
  expect(html).toContain('Also quotes Mara Lind</div>')
  expect(html).toContain('<li class="mt-1">A bridge at last</li>')
  expect(html.match(/<a /g)).toHaveLength(1)
})

test('drops the block when nothing is related', () => {
  expect(renderAlso(NOWHERE)).toBe('')
})
