import { expect, test } from 'vitest'
import { parseSeed } from '#parse/parse-seed.ts'

const STORY = `The council voted late on Tuesday to close the old bridge to cars until the end of the summer, and the engineers who had asked for it since the spring were pleased with the vote.`

const blocks = (lines: readonly string[]) => {
  const text = ['Bridge closed to cars', ...lines].join('\n\n')
  const parsed = parseSeed({ path: 'x.txt', format: 'txt', text })
  if (parsed.kind !== 'article') throw new Error('spiked')
  return parsed.article.body.map(({ kind, text: words }) => `${kind}: ${words}`)
}

const POINTS = ['The bridge is closed until the autumn', 'Ferries carry everybody for free.']

test.each([
  ['Key points'],
  ['At a glance'],
  ['Das Wichtigste in Kürze'],
  ['L’essentiel'],
  ['Puntos clave:'],
  ['In breve'],
  ['Em resumo'],
  ['Головне'],
  ['Главное'],
  ['أبرز النقاط'],
])('%s heads a list', (label) => {
  expect(blocks([label, ...POINTS, STORY])).toEqual([
    `crosshead: ${label}`,
    `list: ${POINTS.join('\n')}`,
    `paragraph: ${STORY}`,
  ])
})

test('a label that is glued to its first point is parted from it', () => {
  expect(blocks([`Story highlights ${POINTS[0]}`, POINTS[1] ?? '', STORY])).toEqual([
    'crosshead: Story highlights',
    `list: ${POINTS.join('\n')}`,
    `paragraph: ${STORY}`,
  ])
})

test('one short line below is no list, and neither is a sentence that begins like a label', () => {
  expect(blocks(['Highlights', POINTS[1] ?? '', STORY])[1]).toBe(
    'paragraph: Ferries carry everybody for free.',
  )
  expect(blocks(['Key points of the plan were cut.', ...POINTS, STORY])[0]).toBe(
    'paragraph: Key points of the plan were cut.',
  )
})
