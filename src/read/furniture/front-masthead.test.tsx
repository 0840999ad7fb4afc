import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import type { EditionSummary } from '#news/edition.ts'
import { FrontMasthead } from './front-masthead.tsx'

const SUMMARY: EditionSummary = {
  name: 'The Quay',
  tagline: 'News from the water',
  language: 'en',
  sections: [{ slug: 'coast', name: 'Coast', stories: 1 }],
  stories: 1,
}

test('says what the edition holds, and that this is the front', () => {
  const html = renderToStaticMarkup(
    <MemoryRouter>
      <FrontMasthead summary={SUMMARY} minutes={2400} tools={<a href="/saved">Saved</a>} />
    </MemoryRouter>,
  )
  expect(html).toContain('<div>1 story, 2,400 minutes</div>')
  expect(html).toContain('<a aria-current="page" class="section-link" href="/"')
  expect(html.match(/aria-current/g)).toHaveLength(1)
  expect(html).toContain('<div class="tools"><a href="/saved">Saved</a></div>')
})
