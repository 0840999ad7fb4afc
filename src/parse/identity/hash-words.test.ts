import { array, assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from '#news/fold-text.ts'
import { hashText } from '#news/hash-text.ts'
import { hashWords } from './hash-words.ts'

test('plain copy has the hash of its folded text', () => {
  for (const text of ['  “Don’t” – STOP…', 'Straße, Ñandú & Ősz', 'Київ – це місто', 'one\u00a0two'])
    expect(hashWords(text)).toBe(hashText(foldText(text)))
})

test('what takes Unicode to fold is left', () => {
  for (const text of ['', '!?', 'ﬁnal', 'e\u0301te', 'co\u00adoperate', 'ΣΑΣ', '東京', '½', '😀 smile'])
    expect(hashWords(text)).toBeNull()
})

test('a hash that is given is that of the folded text, whatever the text', () => {
  const unit = integer({ min: 0, max: 0x20ff }).map((code) => String.fromCharCode(code))
  assert(
    property(array(unit, { maxLength: 6 }), (units) => {
      const text = units.join('')
      expect(hashWords(text) ?? hashText(foldText(text))).toBe(hashText(foldText(text)))
    }),
  )
})
