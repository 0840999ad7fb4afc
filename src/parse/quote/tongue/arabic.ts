import * as trait from './trait.ts'
import { buildTongue } from './build-tongue.ts'

/** A script without capitals: names are not told from words, so that only verbs and their neighbours count. */
export const ARABIC = buildTongue({
  language: 'ar',
  entries: [
    [
      `قال قالت قالوا يقول تقول وقال وقالت ويقول وتقول أضاف أضافت وأضاف وأضافت أكد أكدت وأكد وأكدت صرح صرحت وصرح وصرحت أعلن أعلنت
       وأعلن وأعلنت أوضح أوضحت وأوضح وأوضحت ذكر ذكرت وذكر وذكرت أشار أشارت وأشار وأشارت كتب كتبت وكتب وكتبت تابع وتابع شدد وشدد`,
      trait.SPEECH | trait.FINITE,
    ],
    ['في من إلى على عن مع بعد قبل خلال حول بين ضد لدى أن إن أنه إنه التي الذي', trait.PREPOSITION],
    ['هو هي هم', trait.PRONOUN],
  ],
  he: 'هو',
  she: 'هي',
})
