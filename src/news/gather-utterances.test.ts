import { expect, test } from 'vitest'
import type { Block } from './block.ts'
import type { Quote } from './quote.ts'
import { gatherUtterances } from './gather-utterances.ts'
import { sampleArticle } from './sample-article.ts'
import { sampleCrosshead, sampleParagraph } from './sample-block.ts'

/** Quotes where their words stand between marks; `said` gives each its block, words and group. */
function gather(body: readonly Block[], said: readonly [block: number, words: string, group: number][]) {
  const quotes = said.map(([block, text, group], at): Quote => {
    const start = (body[block]?.text ?? '').indexOf(text) - 1
    const end = start + text.length + 2
    return {
      text,
      speaker: 'Ada Field',
      speakerKind: 'person',
      role: null,
      block,
      start,
      end,
      group,
      fingerprint: `f${at}`,
    }
  })
  return gatherUtterances(sampleArticle({ id: '00000001', body, quotes }))
}

test('puts the fragments of one quotation together, with the few words of the paper between', () => {
  const body = [sampleParagraph('“The ferry sails,” she said, “and we sail with it.”')]
  const [heard, ...others] = gather(body, [
    [0, 'The ferry sails,', 0],
    [0, 'and we sail with it.', 0],
  ])
  expect(others).toEqual([])
  expect(heard).toEqual({
    speaker: 'Ada Field',
    speakerKind: 'person',
    role: null,
    words: 8,
    utterance: {
      story: '00000001',
      paragraphs: [
        [
          { kind: 'said', text: 'The ferry sails,' },
          { kind: 'paper', text: 'she said,' },
          { kind: 'said', text: 'and we sail with it.' },
        ],
      ],
      marks: ['“', '”'],
      source: null,
      where: { kind: 'body', fingerprint: 'f0', paragraph: 1, crosshead: null },
      at: [0, 0],
    },
  })
})

test('leaves out a long stretch between, and one that holds words of another', () => {
  const long = 'she said, and went on to tell of the years in which the bridge was shut and nobody came. '
  const body = [
    sampleParagraph(`“One of us.” ${long} ${long} “Two of us.”`),
    sampleParagraph('“Red is red.” “No!” “Blue is blue.”'),
  ]
  const said = gather(body, [
    [0, 'One of us.', 0],
    [0, 'Two of us.', 0],
    [1, 'Red is red.', 1],
    [1, 'No!', 2],
    [1, 'Blue is blue.', 1],
  ])
  const paper = said.flatMap(({ utterance }) =>
    utterance.paragraphs.flatMap((stretches) => stretches.filter(({ kind }) => kind === 'paper')),
  )
  expect(paper).toEqual([
    { kind: 'paper', text: '…' },
    { kind: 'paper', text: '…' },
  ])
})

test('a quotation over two paragraphs stays in two, and says under which crosshead it stands', () => {
  const body = [
    sampleParagraph('It opened.'),
    sampleCrosshead('At the quay'),
    sampleParagraph('“We waited.'),
    sampleParagraph('“We sailed.”'),
  ]
  const [heard] = gather(body, [
    [2, 'We waited.', 0],
    [3, 'We sailed.', 0],
  ])
  expect(heard?.utterance.paragraphs).toEqual([
    [{ kind: 'said', text: 'We waited.' }],
    [{ kind: 'said', text: 'We sailed.' }],
  ])
  expect(heard?.utterance.where).toEqual({
    kind: 'body',
    fingerprint: 'f0',
    paragraph: 2,
    crosshead: 'At the quay',
  })
})

test('the stop that led over to the speaker stays behind', () => {
  const [heard] = gather([sampleParagraph('“We sail,” she said.')], [[0, 'We sail,', 0]])
  expect(heard?.utterance.paragraphs).toEqual([[{ kind: 'said', text: 'We sail' }]])
})
