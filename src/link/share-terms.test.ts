import { expect, test } from 'vitest'
import { readStories } from './read-stories.ts'
import { sampleParagraph, sampleStory } from './sample-copy.ts'
import { openSharing } from './share-terms.ts'
import { weighTerms } from './weigh-terms.ts'

/** What the first two of several texts share. */
function share(...texts: readonly string[]): readonly string[] {
  const reading = readStories(
    texts.map((text, number) => sampleStory(number, { headline: '', body: [sampleParagraph(text)] }).article),
  )
  return openSharing(reading, weighTerms(reading.terms, reading.lexicon.words.length))(0)(1)
}

test('names the words that make two stories alike, as they are mostly printed, three at most', () => {
  const first = 'The ferry of Harwick and its harbour toll.'
  expect(share(first, 'A toll on the Harwick ferry: the harbour.', 'Rain fell.', 'Wind rose.')).toEqual([
    'ferry',
    'Harwick',
    'harbour',
  ])
})

test('one word alone must be a name; words that tell nothing are no reason', () => {
  const others = ['Wind rose.', 'Rain fell.', 'Snow lay.']
  expect(share('Old Harwick sleeps.', 'In Harwick bells ring.', ...others)).toEqual(['Harwick'])
  expect(share('Old ferries sleep.', 'Where ferries ring.', ...others)).toEqual([])
  expect(share('Nothing about those.', 'Those about nothing.', ...others)).toEqual([])
})
