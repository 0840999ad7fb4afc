import { expect, test } from 'vitest'
import type { Edition } from '#news/edition.ts'
import { measureArticle } from '#news/measure-article.ts'
import { sampleArticle } from '#news/sample-article.ts'
import { emitEdition, findData } from './emit-data.ts'
import { openFrom, sampleSpeakerPage, sampleSheet } from './sample-edition.ts'

const article = measureArticle(
  sampleArticle({
    removed: [{ line: 3, text: 'Follow us', reason: 'asks to follow' }],
    notices: [{ seed: 'sea/fog.txt', line: 1, column: 1, message: 'a headline alone' }],
  }),
)
const onward = {
  readAlso: [],
  listedElsewhere: [],
  next: null,
  nextElsewhere: null,
  previous: null,
  topics: [],
  speakers: {},
}
const heard = sampleSpeakerPage('ada-field', 'Ada Field', [])
const edition: Edition = {
  summary: { name: 'Post', tagline: null, language: 'en', sections: [], stories: 1 },
  front: {
    lead: null,
    second: null,
    voices: [],
    departments: [],
    stories: 1,
    minutes: 1,
    quotes: 0,
    speakers: 0,
  },
  sectionPages: [1, 2].map((page) => ({
    slug: 'sea',
    name: 'Sea',
    page,
    pages: 2,
    stories: 25,
    teasers: [],
  })),
  quotesPages: [{ ...heard, speaker: null }, heard].map(sampleSheet),
  quotedLists: [{ by: { kind: 'edition' }, stories: [article] }],
  topicPages: [{ slug: 'harwick', name: 'Harwick', page: 1, pages: 1, stories: 2, teasers: [] }],
  stories: [article],
  openArticle: openFrom([article]),
  tellArticle: () => null,
  stampOf: (id) => id,
  openOnward: () => onward,
  hintOnward: (id) => id,
  notices: [],
}

test('puts every payload at its path', () => {
  const { removed: _removed, notices: _notices, imprint: _imprint, ...told } = article
  const publicArticle = { ...told, minutes: 1, speech: { total: 0, speakers: [] } }
  const data = [...emitEdition(edition)].filter(([path]) => path.endsWith('.json'))
  const files = data.map(([path, text]): [string, unknown] => [path, JSON.parse(text)])
  expect(files).toEqual([
    ['data/edition.json', edition.summary],
    ['data/front.json', edition.front],
    ['data/near/0.json', [article.path]],
    ['data/section/sea/1.json', edition.sectionPages[0]],
    ['data/section/sea/2.json', edition.sectionPages[1]],
    ['data/quotes/1.json', edition.quotesPages[0]?.make()],
    ['data/quotes/ada-field/1.json', edition.quotesPages[1]?.make()],
    [
      'data/quoted/edition.json',
      { sections: [], days: [['', [1]]], last: { ids: '0a1b2c3d', sections: [] } },
    ],
    ['data/topic/harwick/1.json', edition.topicPages[0]],
    ['data/article/0a1b2c3d.json', publicArticle],
    ['data/imprint/0a1b2c3d-382124c8.json', publicArticle],
    ['data/onward/0a1b2c3d.json', onward],
  ])
})

test('writes the same bytes each time', () => {
  expect([...emitEdition(edition)]).toEqual([...emitEdition(edition)])
})

function refuse(id: string): never {
  throw new Error(`no onward links for ${id}`)
}

test('makes a file only when it is asked for', () => {
  const files = emitEdition({ ...edition, openOnward: refuse })
  expect(files.next().value?.[0]).toBe('data/edition.json')
  expect(() => [...files]).toThrow('no onward links for 0a1b2c3d')
})

test('finds every one of its files by path, and no other', () => {
  for (const [path, text] of emitEdition(edition)) expect(findData(edition, path)).toBe(text)
  expect(findData(edition, 'data/article/ffffffff.json')).toBeNull()
})
