import { expect, test } from 'vitest'
import { isCode } from './is-code.ts'

test.each([
  'window.page = { "kind": "a news story" }',
  '<meta name="author" content="Jane Roe">',
  '</div>',
  '<!-- “begin of story” -->',
  '<li><a href="/a">One “big” bridge</a></li>',
])('code: %s', (text) => expect(isCode(text)).toBe(true))

test.each([
  '“It is late,” she said.',
  '<ACME> SEES LOSS',
  '<Acme Corp> said it had "no plans" for <Example Ltd>, <Other Inc> and <Third SpA>.',
  '<p>“It is late,” she said.</p>',
  '<tweet author="@janeroe">“It is late”<tweet/>.',
])('no code: %s', (text) => expect(isCode(text)).toBe(false))
