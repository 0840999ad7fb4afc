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

test('may have a masthead of its own', () => {
  const html = render(
    <Frame summary={SUMMARY} masthead={<header>Large</header>}>
      text
    </Frame>,
  )
  expect(html).toContain('<header>Large</header><main')
})

test('has the story’s tools after everything else, and room for what is being read', () => {
  const html = render(
    <Frame summary={SUMMARY} dock={<aside>Tools</aside>}>
      text
    </Frame>,
  )
  expect(html).toMatch(/<\/footer><aside>Tools<\/aside><\/div>$/)
  expect(html).toContain('<span data-here=""></span>')
})

test('stands without the edition, on an error page', () => {
  const html = render(<Frame summary={null}>text</Frame>)
  expect(html).toContain('>Front page</a>')
  expect(html).toContain('Broadsheet. Words in')
})
