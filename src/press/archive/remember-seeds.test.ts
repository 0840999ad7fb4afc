import { expect, test } from 'vitest'
import type { Parsed } from '#news/parsed.ts'
import { sampleArticle } from '#news/sample-article.ts'
import { rememberSeeds } from './remember-seeds.ts'

test('an archive in memory goes on from the last: what looks the same is not read again', () => {
  const open = rememberSeeds()
  const read: string[] = []
  const file = (seeds: Record<string, string>, written = 1) => {
    const filing = open()
    for (const [path, text] of Object.entries(seeds)) {
      const found = {
        path,
        stat: [text.length, written, written, 7] as const,
        read: () => {
          read.push(text)
          return Buffer.from(text)
        },
      }
      const parse = (): Parsed =>
        text === ''
          ? { kind: 'spiked', seed: path, notices: [] }
          : { kind: 'article', seed: path, article: sampleArticle({ headline: text }) }
      filing.file(found, parse)
    }
    const { gists, spiked, openArticle } = filing.close()
    const headlines = gists.map(({ seed, headline }) => [headline, openArticle(seed).headline])
    return { headlines, spiked: spiked.map(({ seed }) => seed) }
  }
  const seeds = { 'a.txt': 'Fog', 'b.txt': '', 'c.txt': 'Rain' }
  const told = {
    headlines: [
      ['Fog', 'Fog'],
      ['Rain', 'Rain'],
    ],
    spiked: ['b.txt'],
  }
  expect([file(seeds), file(seeds)]).toEqual([told, told])
  expect(read).toEqual(['Fog', '', 'Rain'])
  expect(file({ ...seeds, 'a.txt': 'Mist' }).headlines[0]).toEqual(['Mist', 'Mist'])
  expect(read.slice(3)).toEqual(['Mist'])
  file({ 'a.txt': 'Mist' }, Date.now())
  file({ 'a.txt': 'Mist' }, Date.now())
  expect(read.slice(4)).toEqual(['Mist', 'Mist'])
})
