import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { holdNumbers } from './hold-numbers.tsx'

const draw = (text: string) =>
  renderToStaticMarkup(<>{holdNumbers(text)}</>).replaceAll(/<span [^>]*>(.*?)<\/span>/g, '[$1]')

test('a number stays with the word before it', () => {
  expect(draw('What Article 5 says')).toBe('What [Article 5] says')
  expect(draw('Article 5, and Part 12: the bell')).toBe('[Article 5], and [Part 12]: the bell')
  expect(draw('he hosted them in 2015')).toBe('he hosted them [in 2015]')
})

test('what would be too long for a narrow page may part, and so may what is no number', () => {
  expect(draw('The counterattack 5 days on')).toBe('The counterattack 5 days on')
  expect(draw('Some 1,000 boats, about 1.5 of them')).toBe('Some 1,000 boats, about 1.5 of them')
  expect(draw('300 boats')).toBe('300 boats')
  expect(draw('')).toBe('')
})
