import { expect, test } from 'vitest'
import { detectLanguage } from './detect-language.ts'
import { directionOf } from '#news/direction.ts'

test.each([
  ['en', 'The bridge is open again, and the ferries that were there for ten years have gone.'],
  ['de', 'Die Brücke ist wieder offen, und die Fähren sind nach zehn Jahren nicht mehr auf dem Fluss.'],
  [
    'fr',
    'Le pont est ouvert et les bacs qui étaient sur la rivière depuis dix ans ne sont plus dans le port.',
  ],
  ['es', 'El puente está abierto y los transbordadores que por diez años estaban en el río se han ido.'],
  ['it', 'Il ponte è aperto e i traghetti che per dieci anni sono stati sul fiume non ci sono più.'],
  ['pt', 'A ponte está aberta e os barcos que por dez anos estavam no rio não são mais vistos em casa.'],
  ['uk', 'Міст знову відкрито, і пороми, що десять років ходили річкою, зникли.'],
  [
    'ru',
    'Мост снова открыт, и паромы, которые десять лет ходили по реке, исчезли вовсе. Это было объявлено.',
  ],
  ['ar', 'أُعيد فتح الجسر بعد عشر سنوات، واختفت العبّارات من النهر إلى الأبد.'],
  ['he', 'הגשר נפתח שוב אחרי עשר שנים'],
  ['ja', '橋は十年ぶりに開通した。'],
  ['zh', '大桥十年后重新开放。'],
])('%s', (tag, text) => expect(detectLanguage(text)).toBe(tag))

test('a text of no words is taken for English', () => expect(detectLanguage('123')).toBe('en'))

test('Arabic is written from the right', () => {
  expect([directionOf('ar'), directionOf('he-IL'), directionOf('en')]).toEqual(['rtl', 'rtl', 'ltr'])
})
