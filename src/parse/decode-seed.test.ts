import { expect, test } from 'vitest'
import { decodeSeed } from './decode-seed.ts'

const TEXT = 'Schöne Grüße\n\nDer Bürgermeister sagt: „Wir bauen.“'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), order === 'le')
  return bytes
}
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

test.each([
  ['UTF-8', utf8(TEXT)],
  ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`)],
  ['UTF-16 LE with a mark', utf16(`\ufeff${TEXT}`, 'le')],
  ['UTF-16 BE with a mark', utf16(`\ufeff${TEXT}`, 'be')],
  ['UTF-16 LE without', utf16(TEXT, 'le')],
  ['UTF-16 BE without', utf16(TEXT, 'be')],
])('%s', (_name, bytes) => {
  expect(decodeSeed('x.txt', bytes)).toEqual({ path: 'x.txt', format: 'txt', text: TEXT })
})

test('Windows-1252 and Windows-1251 are told apart by their letters', () => {
  expect(decodeSeed('x.txt', latin1('Sch\xf6ne Gr\xfc\xdfe \x84Ja\x93'))).toMatchObject({
    text: 'Schöne Grüße „Ja“',
  })
  expect(decodeSeed('x.txt', latin1('\xcd\xee\xe2\xfb\xe9 \xec\xee\xf1\xf2'))).toMatchObject({
    text: 'Новый мост',
  })
})

test('one stray byte does not turn UTF-8 into another encoding', () => {
  const bytes = new Uint8Array([...utf8('Schöne Grüße aus Köln, schöne Tage'), 0xff])
  expect(decodeSeed('x.txt', bytes)).toMatchObject({ text: 'Schöne Grüße aus Köln, schöne Tage\ufffd' })
})

test('the ending names the format', () => {
  expect(decodeSeed('a/x.md', utf8('Hi'))).toMatchObject({ format: 'md' })
  expect(decodeSeed('a/x.HTM', utf8('Hi'))).toMatchObject({ format: 'html' })
  expect(decodeSeed('a/x', utf8('Hi'))).toMatchObject({ format: 'txt' })
})

test.each([
  ['an empty file', new Uint8Array(), 'The file is empty: put the story’s text in it or delete it.'],
  ['blank lines', utf8(' \n\n—\n'), 'There is no word in the file: put the story’s text in it or delete it.'],
  [
    'a picture',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    'This is a PNG picture, not text: save the story as plain text, Markdown or HTML.',
  ],
  [
    'zeros',
    new Uint8Array(64).fill(1),
    'This is a binary file, not text: save the story as plain text, Markdown or HTML.',
  ],
])('%s is spiked with one sentence', (_name, bytes, message) => {
  expect(decodeSeed('w/x.txt', bytes)).toEqual({
    kind: 'spiked',
    seed: 'w/x.txt',
    notices: [{ seed: 'w/x.txt', line: 1, column: 1, message }],
  })
})
