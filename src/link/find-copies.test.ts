import { expect, test } from 'vitest'
import { sampleParagraph } from '#news/sample-block.ts'
import { finish } from '#news/steps.ts'
import { findCopies } from './find-copies.ts'
import { holdArticles } from './hold-articles.ts'
import { linkEdition } from './link-edition.ts'
import { sampleSettings, sampleStory } from './sample-copy.ts'

const write = (from: number, count: number): string =>
  Array.from({ length: count }, (_, n) => `ferry${((from + n) * 37) % 997}`).join(' ')

const LONG = write(1, 120)
const story = (number: number, text: string, published: string | null = null) =>
  sampleStory(number, { body: [sampleParagraph(text)], published })

const found = (...stories: readonly ReturnType<typeof story>[]) =>
  Array.from(finish(findCopies(holdArticles(stories).gists)), ([seed, first]) => `${seed} → ${first.seed}`)

test('the same words again are a copy of the older story, else of the first path', () => {
  expect(found(story(1, LONG, '2031-05-28'), story(2, LONG, '2031-05-27'))).toEqual([
    'town/story-1.txt → town/story-2.txt',
  ])
  expect(found(story(2, LONG), story(1, LONG))).toEqual(['town/story-2.txt → town/story-1.txt'])
})

test('a few words changed, case and marks make no other story', () => {
  const edited = `${LONG.toUpperCase().replaceAll(' ', ', ')} and one more word`
  expect(found(story(1, LONG), story(2, edited))).toEqual(['town/story-2.txt → town/story-1.txt'])
})

test('half of the words in common make no copy, and neither do few words', () => {
  expect(found(story(1, LONG), story(2, `${LONG.slice(0, LONG.length / 2)} ${write(71, 90)} x y z`))).toEqual(
    [],
  )
  expect(found(story(1, 'The bell rang.'), story(2, 'The bell rang.'))).toEqual([])
})

test('an edition leads copies to their first, suggests none, and says so', () => {
  const archive = holdArticles([story(1, LONG), story(2, LONG), story(3, write(5, 100))])
  const { stories, openArticle, openOnward, notices } = linkEdition(archive, sampleSettings)
  expect(stories.map(({ slug, copyOf }) => [slug, copyOf])).toEqual([
    ['story-1', undefined],
    ['story-2', '/article/story-1-00000001'],
    ['story-3', undefined],
  ])
  const copy = openArticle('00000002')
  expect([copy.copyOf, copy.imprint]).toEqual(['/article/story-1-00000001', stories[1]?.imprint])
  const suggested = (id: string) => openOnward(id).readAlso.map(({ teaser }) => teaser.path)
  expect(suggested('00000001')).toEqual(['/article/story-3-00000003'])
  expect(suggested('00000002')).toEqual(['/article/story-3-00000003'])
  expect(notices).toEqual([
    {
      seed: 'town/story-2.txt',
      line: 1,
      column: 1,
      message:
        'The story is the same as town/story-1.txt, or nearly so: search engines are led there and no list suggests it; delete one of them',
    },
  ])
})
