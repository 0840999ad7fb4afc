import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import schema from '../../docs/edition.schema.json' with { type: 'json' }
import { parseSettings } from './parse-settings.ts'

const DEFAULTS = {
  name: 'Broadsheet',
  tagline: null,
  language: 'en',
  sections: [],
  lead: null,
  pinned: [],
  aliases: {},
}

test('an edition without settings has the defaults', () => {
  expect(parseSettings(null)).toEqual({ settings: DEFAULTS, notices: [] })
  expect(parseSettings('{}')).toEqual({ settings: DEFAULTS, notices: [] })
})

test('the schema for editors names the same settings with the same defaults', () => {
  const { $schema: _schema, ...properties } = schema.properties
  const defaults = Object.entries(properties).map(([name, property]) => [
    name,
    'default' in property ? property.default : undefined,
  ])
  expect(Object.fromEntries(defaults)).toEqual(DEFAULTS)
})

test('reads every setting, and lets editors find the schema', () => {
  const text = `{
    "$schema": "../docs/edition.schema.json",
    "name": "The  Ferry Post ",
    "tagline": "News from both banks",
    "language": "PT-br",
    "sections": [{"slug": "town", "name": "The town"}, {"slug": "sea", "name": "Sea"}],
    "lead": "5fd243cf",
    "pinned": ["0a1b2c3d", "0a1b2c3d", "11111111"],
    "aliases": {"Ada Field": ["A. Field", "Dame Ada Field"]}
  }`
  expect(parseSettings(text)).toEqual({
    settings: {
      name: 'The Ferry Post',
      tagline: 'News from both banks',
      language: 'pt-BR',
      sections: [
        { slug: 'town', name: 'The town' },
        { slug: 'sea', name: 'Sea' },
      ],
      lead: '5fd243cf',
      pinned: ['0a1b2c3d', '11111111'],
      aliases: { 'Ada Field': ['A. Field', 'Dame Ada Field'] },
    },
    notices: [],
  })
})

test('points at what is wrong in bad JSON and keeps the defaults', () => {
  const { settings, notices } = parseSettings('{\n  "name": "Post"\n  "lead": null\n}')
  expect(settings).toEqual(DEFAULTS)
  expect(notices).toEqual([
    {
      seed: 'edition.json',
      line: 3,
      column: 3,
      message: 'This is not valid JSON; mend it here (a comma, bracket or quotation mark is amiss)',
    },
  ])
  expect(parseSettings('{"name": "Po').notices).toMatchObject([{ line: 1, column: 13 }])
  expect(parseSettings('').notices).toMatchObject([{ line: 1, column: 1 }])
  expect(parseSettings('["Post"]').notices).toMatchObject([
    { message: expect.stringContaining('one JSON object') },
  ])
})

test('a wrong field keeps its default, the others hold, and each notice stands at its value', () => {
  const text = [
    '{',
    '\t"name": 7, "tagline": [],',
    '\t"language": "english language",',
    '\t"sections": [{"slug": "town", "name": "Town"}, {"slug": "../x", "name": "X"}, "sea",',
    '\t\t{"slug": "town", "name": "Again"}],',
    '\t"lead": "5FD243CF",',
    '\t"pinned": ["0a1b2c3d", 4],',
    '\t"aliases": {"Ada Field": "A. Field", "Ben Moor": ["Ben"], "B. Moor": ["Ben", "Ben Moor", "B. Moor"]},',
    '\t"headline": "x"',
    '}',
  ].join('\n')
  const { settings, notices } = parseSettings(text)
  expect(settings).toEqual({
    ...DEFAULTS,
    sections: [{ slug: 'town', name: 'Town' }],
    pinned: ['0a1b2c3d'],
    aliases: { 'Ada Field': [], 'Ben Moor': ['Ben'], 'B. Moor': [] },
  })
  expect(notices.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
    '9:14 There is no setting “headline”; delete it or use one of: name, tagline, language, sections, lead, pinned, aliases',
    '2:10 “name” should be a text in quotation marks; the default holds until then',
    '2:24 “tagline” should be a text in quotation marks, or null for none; the default holds until then',
    '3:14 “language” should be a language tag such as "en" or "pt-BR"; the default holds until then',
    '4:49 the slug “../x” should be the section’s address: small letters a-z, digits and hyphens',
    '4:80 a section should be written as {"slug": "world", "name": "World"}',
    '5:3 the section “town” is listed twice; delete one entry',
    '6:10 “lead” should be a story’s id, the eight characters 0-9 and a-f at the end of its address, or null for none; the default holds until then',
    '7:25 an entry of “pinned” should be a story’s id, the eight characters 0-9 and a-f at the end of its address',
    '8:27 the other spellings of “Ada Field” should be a list such as ["A. Field"]',
    '8:71 “Ben” stands for “Ben Moor” already; list it once',
    '8:71 “Ben Moor” stands for “Ben Moor” already; list it once',
  ])
})

test('a name that objects have by birth is a name like any other', () => {
  const { settings } = parseSettings(
    '{"aliases": {"__proto__": ["Proto"], "constructor": ["C."]}, "toString": 1}',
  )
  expect(Object.entries(settings.aliases)).toEqual([
    ['__proto__', ['Proto']],
    ['constructor', ['C.']],
  ])
})

test('reads a file with a byte order mark, and survives absurd depth', () => {
  expect(parseSettings('\uFEFF{"name": "Post"}').settings.name).toBe('Post')
  const deep = `{"name": ${'['.repeat(5000)}${']'.repeat(5000)}}`
  expect(parseSettings(deep).settings).toEqual(DEFAULTS)
})

test('never throws, and gives one settings object whatever the file says', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc
          .dictionary(fc.constantFrom(...Object.keys(DEFAULTS)), fc.jsonValue())
          .map((value) => JSON.stringify(value)),
      ),
      (text) => {
        const { settings, notices } = parseSettings(text)
        expect(Object.keys(settings)).toEqual(Object.keys(DEFAULTS))
        expect(notices.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true)
      },
    ),
  )
})
