import { expect, test } from 'vitest'
import { sampleParagraph } from '#news/sample-block.ts'
import { finish } from '#news/steps.ts'
import { readStories } from './read-stories.ts'
import { gistsOf, sampleStories } from './sample-stories.ts'
import { openSharing } from './share-terms.ts'
import { weighTerms } from './weigh-terms.ts'

/** What the first two of several texts share. */
function share(...texts: readonly string[]): readonly string[] {
  const stories = sampleStories(texts.map((text) => ({ headline: '', body: [sampleParagraph(text)] })))
  const reading = finish(readStories(gistsOf(stories), stories.archive.vocabulary))
  return openSharing(reading, finish(weighTerms(reading))).shareTerms(0)(1)
}

test('names the words that make two stories alike, as they are mostly printed, three at most', () => {
  const first = 'The ferry of Harwick and its harbour toll.'
  expect(share(first, 'A toll on the Harwick ferry: the harbour.', 'Rain fell.', 'Wind rose.')).toEqual([
    'ferry',
    'harbour',
    'Harwick',
  ])
})

test('one word alone must be a name; words that tell nothing are no reason', () => {
  const others = ['Wind rose.', 'Rain fell.', 'Snow lay.']
  expect(share('Old Harwick sleeps.', 'In Harwick bells ring.', ...others)).toEqual(['Harwick'])
  expect(share('Old ferries sleep.', 'Where ferries ring.', ...others)).toEqual([])
  expect(share('Nothing about those.', 'Those about nothing.', ...others)).toEqual([])
})
