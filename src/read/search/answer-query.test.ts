import { expect, test } from 'vitest'
import type { PublicArticle } from '#news/article.ts'
import { samplePublicArticle } from '#news/sample-public-article.ts'
import { answerQuery } from './answer-query.ts'
import { readStory as prepareStory } from './read-story.ts'
import { sampleIndex } from './sample-index.ts'

const said = '“The bridge will not open,” said Ada Field.'

const story = (id: string, given: Partial<PublicArticle>): PublicArticle =>
  samplePublicArticle({ id, path: `/article/fog-${id}`, minutes: 2, ...given })

const block = (text: string) => ({ kind: 'paragraph', text, lines: [1, 1], fingerprint: 'p' }) as const

const STORIES: Readonly<Record<string, PublicArticle>> = {
  1: story('1', {
    headline: 'No bridge',
    published: '2026-11-20',
    body: [
      block('Fog lay on the river.'),
      {
        kind: 'crosshead',
        text: 'The old bridge',
        anchor: 'the-old-bridge',
        lines: [2, 2],
        fingerprint: 'c',
      },
      block(said),
    ],
    quotes: [
      {
        text: 'The bridge will not open,',
        speaker: 'Ada Field',
        speakerKind: 'person',
        role: null,
        block: 2,
        start: 0,
        end: 27,
        group: 0,
        fingerprint: 'abc',
      },
    ],
  }),
  2: story('2', { body: [block('A bridge over the river. It opens.')] }),
}

const INDEX = sampleIndex({
  bridge: { 1: 2, 2: 0 },
  open: { 1: 0, 2: 0 },
  notqz: { 1: 0, 2: 0 },
  qxpfield: { 1: 0 },
})
const readStory = (id: string) => Promise.resolve(prepareStory(STORIES[id] ?? story(id, {})))

const ask = async (query: string) => {
  const { total, stories, crossheads, quotes } = await answerQuery(query, 6, {
    index: INDEX,
    readStory,
    isFirst: true,
  })
  return {
    total,
    stories: stories.map(({ path, passage }) => [path, passage?.label]),
    crossheads: crossheads.map(({ anchor }) => anchor),
    quotes: quotes.map(({ anchor, speaker }) => [anchor, speaker]),
  }
}

test('finds stories, crossheads and quotes', async () => {
  expect(await ask('bridge')).toEqual({
    total: 2,
    stories: [
      ['/article/fog-1', 'Paragraph 2'],
      ['/article/fog-2', 'Paragraph 1'],
    ],
    crossheads: ['the-old-bridge'],
    quotes: [['q-abc', 'Ada Field']],
  })
})

test('what the index only promises is looked up in the story', async () => {
  expect((await ask('“bridge will not”')).stories).toEqual([['/article/fog-1', 'Paragraph 2']])
  expect(await ask('bridge not')).toMatchObject({ total: 1, stories: [['/article/fog-1', 'Paragraph 2']] })
  expect(await ask('“not bridge”')).toEqual({ total: 0, stories: [], crossheads: [], quotes: [] })
})

test('a speaker alone finds what they said', async () => {
  expect(await ask('speaker:field')).toEqual({
    total: 1,
    stories: [['/article/fog-1', undefined]],
    crossheads: [],
    quotes: [['q-abc', 'Ada Field']],
  })
  expect((await ask('bridge speaker:nobody')).total).toBe(0)
})

test('of few stories that have every word of a long query the one that says it in a sentence comes first', async () => {
  const index = sampleIndex({
    ferry: { 7: 0, 8: 2, 9: 0 },
    lamp: { 7: 0, 8: 2, 9: 0 },
    bell: { 7: 0, 8: 2, 9: 0 },
  })
  const bodies: Readonly<Record<string, string[]>> = {
    7: ['The ferry has a lamp and a bell.'],
    8: ['The ferry.', 'A lamp.', 'A bell.'],
    9: ['A bell, and then a ferry with its old lamp.'],
  }
  const read = (id: string) =>
    Promise.resolve(prepareStory(story(id, { body: (bodies[id] ?? []).map(block) })))
  const { total, stories } = await answerQuery('ferry lamp bell', 1, {
    index,
    readStory: read,
    isFirst: true,
  })
  expect([total, ...stories.map(({ id }) => id)]).toEqual([3, '7', '9', '8'])
})

/** Thirty stories, of which some have one text and all others another. */
const NUMBERS = Array.from({ length: 30 }, (_, number) => number)
const inAll = (numbers: readonly number[]) => Object.fromEntries(numbers.map((number) => [number, 0]))
const readOf =
  (having: readonly number[], text: string, other = text) =>
  (id: string) =>
    Promise.resolve(prepareStory(story(id, { body: [block(having.includes(Number(id)) ? text : other)] })))

async function countThe(having: readonly number[]) {
  const all = inAll(NUMBERS)
  const words = { ferry: all, lamp: all, bell: all, mayor: all, theqz: inAll(having) }
  const index = sampleIndex(words, [], { most: ['theqz'], many: [] })
  const read = readOf(having, 'The ferry, lamp, bell and mayor.', 'A ferry, lamp, bell and mayor.')
  const { total, isSure } = await answerQuery('the ferry lamp bell mayor', 2, {
    index,
    readStory: read,
    isFirst: true,
  })
  return [total, isSure]
}

test('a common word that was left to the stories is looked up where many of them lack it', async () => {
  expect(await countThe([1, 2, 3, 4, 5, 6, 7])).toEqual([7, true])
  expect(await countThe(NUMBERS.slice(0, 28))).toEqual([28, true])
})

const countPhrase = (query: string) => {
  const all = inAll(NUMBERS)
  const index = sampleIndex({ ferry: all, lamp: all })
  return answerQuery(query, 2, { index, readStory: readOf([], 'A ferry lamp.'), isFirst: true })
}

test('of a phrase it is sure only when every story was looked through', async () => {
  expect(await countPhrase('ferry lamp')).toMatchObject({ total: 30, isSure: true })
  expect(await countPhrase('“ferry lamp”')).toMatchObject({ total: 30, isSure: false })
})

test('a phrase is looked for until it is found, but for a first question, which must not cost too much', async () => {
  const all = inAll(NUMBERS)
  const index = sampleIndex({ ferry: all, lamp: all })
  const long = 'fog '.repeat(900)
  const countLong = async (having: readonly number[], wanted: number, isFirst: boolean) => {
    const read = readOf(having, `${long} A ferry lamp.`, `${long} A ferry, a lamp.`)
    const answer = await answerQuery('“ferry lamp”', wanted, { index, readStory: read, isFirst })
    return [answer.stories.map(({ id }) => id), answer.total, answer.isSure]
  }
  expect(await countLong([3, 29], 2, false)).toEqual([['29'], 25, false])
  expect(await countLong([3], 2, false)).toEqual([['3'], 1, true])
  expect(await countLong([3], 2, true)).toEqual([[], 18, false])
  expect(await countLong([3], 30, true)).toEqual([['3'], 1, true])
})

test('of many common words a first question leaves the most common to the stories', async () => {
  const words = ['ferry', 'lamp', 'bell', 'mayor', 'fog', 'tide', 'quay', 'mast']
  const asked: string[] = []
  const index = sampleIndex(Object.fromEntries(words.map((word) => [`${word}qz`, inAll(NUMBERS)])), [], {
    most: [],
    many: words.map((word) => `${word}qz`),
  })
  const findWord = (word: string) => {
    asked.push(word)
    return index.findWord(word)
  }
  const read = readOf([], `${words.join(' ')}.`)
  const askWords = (isFirst: boolean) =>
    answerQuery(words.join(' '), 2, { index: { ...index, findWord }, readStory: read, isFirst })
  expect((await askWords(true)).isSure).toBe(false)
  expect(asked).toEqual(['mastqz', 'quayqz', 'tideqz', 'fogqz', 'mayorqz', 'bellqz'])
  expect((await askWords(false)).isSure).toBe(true)
})

test('a phrase that is not found soon may be looked for further', async () => {
  const many = Array.from({ length: 150 }, (_, number) => number)
  const index = sampleIndex({ ferry: inAll(many), lamp: inAll(many) })
  const read = readOf([3], 'A ferry lamp.', 'A ferry, a lamp.')
  const countFound = async (wanted: number) => {
    const { total, isSure, stories } = await answerQuery('“ferry lamp”', wanted, {
      index,
      readStory: read,
      isFirst: false,
    })
    return [stories.length, total, isSure]
  }
  expect(await countFound(10)).toEqual([0, 80, false])
  expect(await countFound(30)).toEqual([1, 1, true])
})

test('nothing asked finds nothing', async () => {
  expect((await ask('…')).total).toBe(0)
})
