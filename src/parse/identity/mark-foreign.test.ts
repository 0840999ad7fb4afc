import { expect, test } from 'vitest'
import type { Block } from '#news/block.ts'
import { markForeign } from './mark-foreign.ts'

const block = (text: string): Block => ({ kind: 'paragraph', text, lines: [1, 1], fingerprint: '0' })
const tell = (language: string, direction: 'ltr' | 'rtl', text: string) => {
  const [marked] = markForeign([block(text)], { language, direction })
  return [marked?.language, marked?.direction]
}

const ENGLISH =
  'The bridge is open again, and the ferries that were there for ten years have gone from the river.'
const GERMAN =
  'Die Brücke ist wieder offen, und die Fähren sind nach zehn Jahren nicht mehr auf dem Fluss zu sehen.'
const ARABIC = 'أُعيد فتح الجسر بعد عشر سنوات، واختفت العبّارات من النهر إلى الأبد.'

test.each([
  ['its own language', ['en', 'ltr', ENGLISH], [undefined, undefined]],
  ['German in English', ['en', 'ltr', GERMAN], ['de', undefined]],
  ['Arabic in English', ['en', 'ltr', ARABIC], ['ar', 'rtl']],
  ['English in Arabic', ['ar', 'rtl', ENGLISH], ['en', 'ltr']],
  ['a name in Arabic', ['ar', 'rtl', 'Jane Roe'], [undefined, 'ltr']],
  ['a Hebrew word among English', ['en', 'ltr', 'They call it גשר, the bridge.'], [undefined, undefined]],
  ['Greek in German', ['de', 'ltr', 'Η γέφυρα άνοιξε ξανά μετά από δέκα χρόνια.'], ['el', undefined]],
  ['kin are not told apart', ['ja', 'ltr', '大桥十年后重新开放。'], [undefined, undefined]],
  ['a list of names', ['en', 'ltr', 'Müller, Schäfer, Weiß, Köhler, Jäger, Schröder, Vögel, König, Groß']],
] as const)('%s', (_, [language, direction, text], told = [undefined, undefined]) => {
  expect(tell(language, direction, text)).toEqual(told)
})
