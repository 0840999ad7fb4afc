import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openArticles } from '#news/open-articles.ts'
import { makeEdition } from './make-edition.ts'
import { pressInMemory } from './press-in-memory.ts'

const folder = mkdtempSync(join(tmpdir(), 'bad-input-'))

afterEach(() => rmSync(folder, { recursive: true }))

const STORY = 'Ferry returns to Öland\n\nIt sailed on Monday. “We missed it,” said Åsa Lind.\n'
const HEADLINE = 'Ferry returns to Öland'
const PARAGRAPH = 'It sailed on Monday. “We missed it,” said Åsa Lind.'

const utf16le = Buffer.from(STORY, 'utf16le')
const utf16be = Buffer.from(STORY, 'utf16le').swap16()
const windows1252 = Buffer.from(STORY.replace('“', '\u0093').replace('”', '\u0094'), 'latin1')
const PNG = Buffer.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52,
])
const ONE_LINE = '“We will mend the bridge,” said the mayor. '
const TWENTY_MB = 20_000_000

const ODD_BUT_READ: Readonly<Record<string, Uint8Array | string>> = {
  'good.txt': STORY,
  'utf-16-le.txt': utf16le,
  'utf-16-le-mark.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le]),
  'utf-16-be.txt': utf16be,
  'utf-16-be-mark.txt': Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be]),
  'windows-1252.txt': windows1252,
}
const BAD: Readonly<Record<string, Uint8Array | string>> = {
  'empty.txt': '',
  'picture.txt': PNG,
  'endless.txt': ONE_LINE.repeat(TWENTY_MB / ONE_LINE.length),
}

test('bad copy is spiked with a sentence, odd copy is read, and the rest of the edition is made', async () => {
  for (const [file, content] of Object.entries({ ...ODD_BUT_READ, ...BAD })) {
    writeFileSync(join(folder, file), content)
  }
  const { edition, spiked } = await makeEdition(folder)

  const refused = spiked.map(({ seed, notices }) => ({ seed, says: notices.map(({ message }) => message) }))
  expect(refused).toEqual([
    { seed: 'empty.txt', says: ['The file is empty: put the story’s text in it or delete it.'] },
    {
      seed: 'endless.txt',
      says: ['The headline has 19999987 characters: put the headline on a line of its own.'],
    },
    {
      seed: 'picture.txt',
      says: ['This is a PNG picture, not text: save the story as plain text, Markdown or HTML.'],
    },
  ])
  const read = [...openArticles(edition)].map(({ headline, body }) => ({
    headline,
    body: body.map(({ text }) => text),
  }))
  expect(read).toEqual(Object.keys(ODD_BUT_READ).map(() => ({ headline: HEADLINE, body: [PARAGRAPH] })))

  const files = await pressInMemory(edition)
  expect(
    [...files.keys()].filter((file) => file.startsWith('article/') && file.endsWith('.html')),
  ).toHaveLength(read.length)
}, 60_000)
