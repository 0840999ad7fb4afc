import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import type { EditionSummary } from '#news/edition.ts'
import { Frame } from './frame.tsx'

const SUMMARY: EditionSummary = {
  name: 'The Quay',
  tagline: 'News from the water',
  language: 'en',
  sections: [{ slug: 'coast', name: 'Coast', stories: 1 }],
  stories: 1,
  minutes: 2,
}
const render = (frame: React.ReactNode) => renderToStaticMarkup(<MemoryRouter>{frame}</MemoryRouter>)

test('marks the section the page is in', () => {
  const html = render(
    <Frame summary={SUMMARY} current="/section/coast">
      text
    </Frame>,
  )
  expect(html).toContain('<a aria-current="page" class="section-link" href="/section/coast"')
  expect(html.match(/aria-current/g)).toHaveLength(1)
  expect(html).toContain('<main id="main" tabindex="-1" class="grow">text</main>')
  expect(html).toContain('The Quay. Words in <span class="text-voice">red</span>')
})

test('says on the front what the edition holds', () => {
  const html = render(
    <Frame summary={SUMMARY} isFront>
      text
    </Frame>,
  )
  expect(html).toContain('<div>1 story, 2 minutes</div>')
  expect(html).toContain('<a aria-current="page" class="section-link" href="/"')
})

test('stands without the edition, on an error page', () => {
  const html = render(<Frame summary={null}>text</Frame>)
  expect(html).toContain('>Front page</a>')
  expect(html).toContain('Broadsheet. Words in')
})
