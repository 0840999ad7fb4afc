import { expect, test } from 'vitest'
import { findHeadlineQuotes } from './find-headline-quotes.ts'
import { sampleArticle } from './sample-article.ts'
import { sampleCrosshead, sampleParagraph } from './sample-block.ts'

const find = (headline: string, text: string, crosshead = 'The quay') =>
  findHeadlineQuotes(
    sampleArticle({ headline, body: [sampleParagraph(text), sampleCrosshead(crosshead)] }),
  ).map(({ paragraphs, marks, where }) => [paragraphs[0]?.[0]?.text, marks.join(' '), where.kind])

test('finds words in marks that the text does not hold, in headlines and crossheads', () => {
  expect(find('“Never on a Sunday”, says port', 'Fog.', 'The “last ferry home”')).toEqual([
    ['Never on a Sunday', '“ ”', 'headline'],
    ['last ferry home', '“ ”', 'crosshead'],
  ])
})

test('leaves out words that the text holds, whatever their case and stops', () => {
  expect(find('“Never on a Sunday”', 'It sails, but never on a Sunday.')).toEqual([])
})

test('fewer than three words are a manner of speaking', () => {
  expect(find('The “last ferry”', 'Fog.')).toEqual([])
})

test('knows single and foreign marks, and no apostrophe for one', () => {
  expect(find('‘We won’t sail’, crew says', 'Fog.')).toEqual([['We won’t sail', '‘ ’', 'headline']])
  expect(find('„Nie wieder Krieg und Nebel“', 'Fog.')).toEqual([
    ['Nie wieder Krieg und Nebel', '„ “', 'headline'],
  ])
  expect(find('The crew won’t sail in the sailors’ boats', 'Fog.')).toEqual([])
  expect(find('"Never on a Sunday"', 'Fog.')).toEqual([['Never on a Sunday', '“ ”', 'headline']])
})
