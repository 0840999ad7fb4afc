import { array, assert, constantFrom, oneof, property, string as anyString, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '#news/article.ts'
import type { Seed, SeedFormat } from '#news/seed.ts'
import { explainSeed } from './explain-seed.ts'
import { parseSeed } from './parse-seed.ts'

const HAS_WORD = /[\p{L}\p{N}]/u

/** Lines as copy has them, furniture and traps among prose and noise. */
const line = oneof(
  constantFrom(
    'The council voted on Monday to close the bridge, and nobody was surprised by it at all.',
    '“We have waited for this day,” the mayor said. “It was worth it.”',
    'What it cost',
    'Read also',
    'Read also: Old dam needs repair',
    'NEXT Ferry runs aground off the point',
    'By Jane Roe, Newswire',
    'LUND, March 9 - The company said it sees a loss.',
    'Advertisement',
    'Share',
    '22 comments',
    'Most Popular',
    '• one • two • three',
    '1. first',
    '2. second',
    'ORDERS      92.5     87.0',
    '***',
    '---',
    'headline: yes',
    '7:25 p.m.',
    '— Jane Roe (@janeroe) October 31, 2031',
    'May 4, 2031',
    'Why is that?',
    '',
    '',
  ),
  anyString({ maxLength: 80, unit: 'grapheme' }),
)
const text = array(line, { minLength: 1, maxLength: 40 }).map((lines) => lines.join('\n'))
const format = constantFrom<SeedFormat>('txt', 'md', 'html')

const parse = (seed: Seed): Article | null => {
  const parsed = parseSeed(seed)
  return parsed.kind === 'article' ? parsed.article : null
}

test('any text in any format is an article or is spiked; nothing is thrown', () => {
  assert(
    property(text, format, (copy, kind) => {
      expect(parse({ path: 'a/x.txt', format: kind, text: copy }) === null).toBe(!HAS_WORD.test(copy))
    }),
    { numRuns: 60 },
  )
})

test('every line with a word has a fate, and blocks and removed lines lie in the file', () => {
  assert(
    property(text, (copy) => {
      const lines = copy.split(/\r\n|\n|\r/)
      const told = new Set(
        explainSeed({ path: 'x.txt', format: 'txt', text: copy }).map((explained) => explained.line),
      )
      const untold = lines.filter((content, i) => HAS_WORD.test(content) && !told.has(i + 1))
      expect(untold).toEqual([])
      expect([...told].every((number) => number >= 1 && number <= lines.length)).toBe(true)
    }),
    { numRuns: 150 },
  )
})

test('offsets land on the words: a quote is a substring of its block, a pull quote of the body', () => {
  assert(
    property(text, (copy) => {
      const article = parse({ path: 'x.txt', format: 'txt', text: copy })
      for (const quote of article?.quotes ?? []) {
        const block = article?.body[quote.block]?.text ?? ''
        expect(block.slice(quote.start, quote.end)).toContain(quote.text)
      }
      for (const pull of article?.pullQuotes ?? []) {
        expect(article?.body.some((block) => block.text.includes(pull.text))).toBe(true)
      }
    }),
    { numRuns: 100 },
  )
})

test('prose parsed again from its own text is the same', () => {
  const word = constantFrom('bridge', 'river', 'ferry', 'council', 'never', 'opens', 'slowly', 'again')
  const sentence = array(word, { minLength: 8, maxLength: 20 }).map((words) => `The ${words.join(' ')}.`)
  const heading = array(word, { minLength: 2, maxLength: 5 }).map((words) => `The ${words.join(' ')}`)
  const part = tuple(heading, array(sentence, { minLength: 1, maxLength: 4 }))
  assert(
    property(heading, array(part, { minLength: 1, maxLength: 5 }), (headline, parts) => {
      const copy = [headline, ...parts.flatMap(([crosshead, prose]) => [crosshead, ...prose])].join('\n\n')
      const first = parse({ path: 'x.txt', format: 'txt', text: copy })
      const own = [first?.headline, ...(first?.body ?? []).map((block) => block.text)].join('\n\n')
      const second = parse({ path: 'x.txt', format: 'txt', text: own })
      expect(second?.body.map((block) => [block.kind, block.text])).toEqual(
        first?.body.map((block) => [block.kind, block.text]),
      )
    }),
    { numRuns: 50 },
  )
})

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '{{7*7}} ${7*7} <%= 7*7 %>',
  '‮Right to left override',
  'T̷̛h̵e̴ ̶e̸n̵d̷',
  'Family 👩‍👩‍👧‍👦 👍🏽',
  '../../etc/passwd%00',
])('hostile copy comes through as text: %s', (hostile) => {
  const article = parse({
    path: 'x.txt',
    format: 'txt',
    text: `${hostile}\n\nThe story says: ${hostile} and no more.`,
  })
  const visible = hostile.replace(/[\u202a-\u202e]/g, '')
  expect(article?.headline).toBe(visible)
  expect(article?.body.map((block) => block.text)).toEqual([`The story says: ${visible} and no more.`])
})

test('a headline alone is an article with a notice', () => {
  expect(parse({ path: 'x.txt', format: 'txt', text: 'NEXT TRADE ROUND MUST WORK' })).toMatchObject({
    headline: 'NEXT TRADE ROUND MUST WORK',
    body: [],
    notices: [{ seed: 'x.txt', line: 1 }],
  })
})
