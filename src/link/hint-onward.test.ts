import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleParagraph } from '#news/sample-block.ts'
import { holdArticles } from './hold-articles.ts'
import { linkEdition } from './link-edition.ts'
import { sampleQuotes, sampleSettings, sampleStory } from './sample-copy.ts'

const link = (stories: readonly ReturnType<typeof sampleStory>[]) =>
  linkEdition(holdArticles(stories), sampleSettings)

const WORDS = [
  'ferry',
  'Harwick',
  'harbour',
  'Ada Field',
  'toll',
  'storm',
  'council',
  'Zeppelin',
  'bell',
  'fog',
]
const someWords = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '))
/** Copy whose every part may be that of another story, so that an edit of one touches others. */
const someCopy = fc.record({
  section: fc.constantFrom('town', 'sea'),
  headline: fc.constantFrom('Bridge opens', 'Fog', 'The old ferry of Harwick sails on', 'Rain'),
  published: fc.constantFrom(null, '2024-03-14', '2024-03-15T10:00:00Z'),
  readAlso: fc.constantFrom([], [{ title: 'Fog' }], [{ title: 'Rain' }, { title: 'Lost' }]),
  next: fc.constantFrom(null, { title: 'Fog' }, { title: 'Gone' }),
  quotes: fc
    .subarray(['Ada Field', 'Bo Lund', 'a sailor'])
    .map((speakers) => sampleQuotes(...speakers.map((name): [string, string] => [name, 'It is late.']))),
  body: someWords.map((text) => [sampleParagraph(`In Harwick the ${text} said so.`)]),
})
type Copy = Parameters<typeof sampleStory>[1]
const someEdit: fc.Arbitrary<{ at: number; edit: Copy }> = fc.record({
  at: fc.nat(39),
  edit: fc.oneof(
    ...(['section', 'headline', 'readAlso', 'next', 'quotes', 'body'] as const).map((field) =>
      someCopy.map((copy): Copy => ({ [field]: copy[field] })),
    ),
  ),
})

test('while the hint at a story stays, so does all that is told of where it leads', () => {
  fc.assert(
    fc.property(fc.array(someCopy, { minLength: 2, maxLength: 30 }), someEdit, (copies, { at, edit }) => {
      const changed = at % copies.length
      const before = link(copies.map((copy, number) => sampleStory(number, copy)))
      const after = link(
        copies.map((copy, number) => sampleStory(number, number === changed ? { ...copy, ...edit } : copy)),
      )
      const kept = before.stories.filter(({ id }) => before.hintOnward(id) === after.hintOnward(id))
      const tell = ({ stampOf, openOnward }: typeof before) =>
        kept.map(({ id }) => [stampOf(id), openOnward(id)])
      expect(tell(after)).toEqual(tell(before))
    }),
    { numRuns: 300 },
  )
})

/** Sixty stories that have next to nothing to do with each other. */
const writeSixty = (last: string) =>
  link(
    Array.from({ length: 60 }, (_, number) =>
      sampleStory(number, {
        headline: `Story ${String.fromCharCode(65 + (number >> 3), 97 + (number & 7))}`,
        section: `s${Math.floor(number / 15)}`,
        body: [
          sampleParagraph(number === 59 ? last : `Plain words of number${number} and pair${number >> 1}.`),
        ],
      }),
    ),
  )

test('an edit of one story leaves the hints at those that have nothing to do with it', () => {
  const [before, after] = [writeSixty('The bell rang.'), writeSixty('The bell rang twice.')]
  const changed = before.stories.filter(({ id }) => before.hintOnward(id) !== after.hintOnward(id))
  expect(changed.length).toBeGreaterThan(0)
  expect(changed.length).toBeLessThan(20)
})
