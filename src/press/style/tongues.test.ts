import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { holdsTongue } from '#prerender/holds-tongue.ts'

test('every language that the style sheet speaks of asks for its part', () => {
  const css = readFileSync('src/read/tongues.css', 'utf8')
  const languages = new Set([...css.matchAll(/:lang\((\w+)\)/g)].map(([, language = '']) => language))
  expect(languages.size).toBe(7)
  for (const language of languages) expect(holdsTongue(`<p lang="${language}">`)).toBe(true)
})
