import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { WhoSpeaks } from './who-speaks.tsx'

test('draws a segment for each speaker and says the same in words', () => {
  const speech = {
    total: 100,
    speakers: [
      { name: 'Mara Lind', words: 30, quotes: 2 },
      { name: null, words: 10, quotes: 1 },
    ],
  }
  const html = renderToStaticMarkup(<WhoSpeaks speech={speech} slugs={{}} />)
  expect(html).toContain('aria-label="40% of this story is direct speech: Mara Lind 30%, Unattributed 10%"')
  expect(html).toContain('<rect x="0%" width="30%" height="10" class="fill-voice"></rect></g>')
  expect(html).toContain(
    '<rect x="30%" width="10%" height="10" class="fill-voice"></rect><rect x="30%" width="2"',
  )
  expect(html).toContain('<bdi>Mara Lind</bdi></span></b>, 2 quotes</bdi></li>')
  expect(html).toContain('<bdi>Unattributed</bdi></span></b>, 1 quote</bdi></li>')
  expect(html).toContain('<li><bdi>40% of the words here are direct speech.</bdi></li>')
  expect(html).not.toContain('style=')
})

test('names six and counts the others', () => {
  const speakers = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name) => ({ name, words: 1, quotes: 1 }))
  const html = renderToStaticMarkup(<WhoSpeaks speech={{ total: 20, speakers }} slugs={{}} />)
  expect(html).toContain('<bdi>F</bdi>')
  expect(html).not.toContain('<bdi>G</bdi>')
  expect(html).toMatch(/<li><bdi[^>]*>and 2 more<\/bdi><\/li>/)
})

test('shows nothing when nobody speaks', () => {
  expect(renderToStaticMarkup(<WhoSpeaks speech={{ total: 20, speakers: [] }} slugs={{}} />)).toBe('')
})

test('a name leads to all that its bearer says, where there is a page', () => {
  const speakers = ['Mara Lind', 'Tom Okafor'].map((name) => ({ name, words: 1, quotes: 1 }))
  const html = renderToStaticMarkup(
    <MemoryRouter>
      <WhoSpeaks speech={{ total: 20, speakers }} slugs={{ 'Mara Lind': 'mara-lind' }} />
    </MemoryRouter>,
  )
  expect(html).toMatch(/<a [^>]*href="\/quotes\/mara-lind"[^>]*><bdi>Mara Lind<\/bdi><\/a>/)
  expect(html).not.toContain('tom-okafor')
})

test('leads to all quotes, once', () => {
  const speakers = [{ name: null, words: 1, quotes: 1 }]
  const html = renderToStaticMarkup(<WhoSpeaks speech={{ total: 20, speakers }} slugs={{}} />)
  expect(html.match(/<a /g)).toHaveLength(1)
  expect(html).toMatch(/<a [^>]*href="\/quotes"[^>]*>Who said what<\/a>/)
})
