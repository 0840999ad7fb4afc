import { expect, test } from 'vitest'
import { foldWord, isUnspaced, listTextWords } from './search-words.ts'

const words = (text: string) => listTextWords(text).map(({ word }) => word)

test('folds case, accents and plurals', () => {
  expect(words('Café CAFÉS cafe')).toEqual(['cafe', 'cafe', 'cafe'])
  expect(words('Countries, missiles; the news has bus and glass')).toEqual([
    'country',
    'missile',
    'the',
    'news',
    'has',
    'bus',
    'and',
    'glass',
  ])
  expect(words('Straße Øresund Łódź')).toEqual(['strasse', 'oresund', 'lodz'])
  expect(foldWord('Її')).toBe('ії'.normalize('NFKD').replace(/\p{M}/gu, ''))
  expect(words('Ёлка елка')).toEqual(['елка', 'елка'])
})

test('holds numbers together, their parts behind them', () => {
  expect(words('155,221 bags at 5.93')).toEqual(['155221', '155', '221', 'bag', 'at', '5.93', '5', '93'])
  expect(words('5,93')).toEqual(words('5.93'))
  expect(words('1,234.5')[0]).toBe('1234.5')
  expect(words('46.68seconds')).toEqual(['46', '68second', '68', 'second'])
  expect(words('$2.5bn, 3.')).toEqual(['2', '5bn', '5', 'bn', '3'])
  expect(words('$20bn for U2')).toEqual(['20bn', '20', 'bn', 'for', 'u2'])
  expect(listTextWords('up 0.5').slice(1)).toEqual([
    { word: '0.5', start: 3, end: 6 },
    { word: '0', start: 3, end: 4 },
    { word: '5', start: 5, end: 6 },
  ])
})

test('takes hyphens and apostrophes for gaps', () => {
  expect(words('long-range Putin’s об’єкт')).toEqual(['long', 'range', 'putin', 's', 'об', 'єкт'])
  expect(words('Ver\u00adsiche\u00adrung')).toEqual(['versicherung'])
})

test('tells where each word stands', () => {
  expect(listTextWords('“Élan vital”')).toEqual([
    { word: 'elan', start: 1, end: 5 },
    { word: 'vital', start: 6, end: 11 },
  ])
})

test('pairs the letters of scripts without spaces, and keeps the last', () => {
  expect(listTextWords('NATO加盟国 は')).toEqual([
    { word: 'nato', start: 0, end: 4 },
    { word: '加盟', start: 4, end: 6 },
    { word: '盟国', start: 5, end: 7 },
    { word: '国', start: 6, end: 7 },
    { word: 'は', start: 8, end: 9 },
  ])
  expect(words('ガス')).toEqual(words('ガス'.normalize('NFD')))
  expect(isUnspaced('盟国')).toBe(true)
  expect(isUnspaced('nato')).toBe(false)
})

test('finds no words where there are none', () => {
  expect(words('“—” … 🙂')).toEqual([])
})
