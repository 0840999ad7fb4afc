import { once } from './once.ts'

/** A word of a text as search knows it, and where it stands there (UTF-16 offsets). */
export type TextWord = { word: string; start: number; end: number }

/** Runs of letters and digits; digits hold together over their separators, words over hyphens nobody sees. */
const RUN = /\p{N}+(?:[.,]\p{N}+)+(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]+/gu
const SEPARATOR = /[.,]/

/** Digits that a unit follows. */
const MEASURE = /^(\p{N}+)\p{sc=Latin}+$/u

/** Digits between two separators of thousands. */
const THOUSANDS = 3

/** What a word has only before its decimals. */
export const DECIMAL_POINT = '.'

/** Scripts that are written without spaces between words. */
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]+/gu
const STARTS_UNSPACED = new RegExp(`^${UNSPACED.source}`, 'u')

/** Letters that no decomposition takes apart, as keyboards without them write them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** Singular to its own reader. */
const NO_PLURAL = new Set(['news'])

/** The singular of an English plural, as far as its last letters tell it; the same for a word of any language. */
function dropPlural(word: string): string {
  if (word.length < 4 || NO_PLURAL.has(word)) return word
  if (/[^aeo]ies$/.test(word)) return `${word.slice(0, -3)}y`
  return /[^suis]s$/.test(word) ? word.slice(0, -1) : word
}

/** Most words of most languages here need no closer look, which takes time that a reader who types waits for. */
const BARE = /^[a-z0-9]*$/
const LETTERS_ONLY = /^[A-Za-z]+$/

/** A word in the form in which search compares it: without case, accents, separators and plural. */
export function foldWord(raw: string): string {
  const lower = raw.toLowerCase()
  if (BARE.test(lower)) return dropPlural(lower)
  const bare = raw
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
  return dropPlural(bare)
}

/**
 * A number in the form in which search compares it: without the separators of thousands, its decimals behind a point.
 *
 *     1,234.5 → 1234.5     155,221 → 155221     5,93 → 5.93
 */
function foldNumber(raw: string): string {
  const groups = raw.split(SEPARATOR).map(foldWord)
  const last = groups.pop() ?? ''
  return `${groups.join('')}${last.length === THOUSANDS ? '' : DECIMAL_POINT}${last}`
}

/** Whether a word belongs to a script without spaces, of which it is a pair of letters or the last one. */
export const isUnspaced = (word: string): boolean => STARTS_UNSPACED.test(word)

// To open it takes longer than to read all of this, and few texts need it.
const openLetters = once(() => new Intl.Segmenter('und'))

/** Every two neighbours of a run, and its last letter alone: any part of the run is a row of such pairs. */
function* pairLetters(run: string, start: number): Generator<TextWord, void> {
  const segments = [...openLetters().segment(run)]
  for (const [place, { segment, index }] of segments.entries()) {
    const next = segments[place + 1]?.segment ?? ''
    const end = start + index + segment.length + next.length
    yield { word: foldWord(segment + next), start: start + index, end }
  }
}

/** A number and after it the digits between its separators, which are found by themselves too. */
function* splitNumber(run: string, start: number): Generator<TextWord, void> {
  yield { word: foldNumber(run), start, end: start + run.length }
  let at = start
  for (const digits of run.split(SEPARATOR)) {
    yield { word: foldWord(digits), start: at, end: at + digits.length }
    at += digits.length + 1
  }
}

/** A number with its unit, and each of them: 20bn, 20, bn. */
function* splitMeasure(run: string, digits: string, start: number): Generator<TextWord, void> {
  const end = start + run.length
  yield { word: foldWord(run), start, end }
  yield { word: foldWord(digits), start, end: start + digits.length }
  yield { word: foldWord(run.slice(digits.length)), start: start + digits.length, end }
}

/** The words of one run, which may change its script midway: NATO加盟. */
function* splitRun(run: string, start: number): Generator<TextWord, void> {
  if (SEPARATOR.test(run)) return yield* splitNumber(run, start)
  const [, digits] = MEASURE.exec(run) ?? []
  if (digits !== undefined) return yield* splitMeasure(run, digits, start)
  let at = 0
  const spaced = (end: number): TextWord[] =>
    end > at ? [{ word: foldWord(run.slice(at, end)), start: start + at, end: start + end }] : []
  for (const { 0: part, index } of run.matchAll(UNSPACED)) {
    yield* spaced(index)
    yield* pairLetters(part, start + index)
    at = index + part.length
  }
  yield* spaced(run.length)
}

/** The words of a text in their order, by which it is found. */
export function listTextWords(text: string): readonly TextWord[] {
  const words: TextWord[] = []
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (LETTERS_ONLY.test(run)) words.push({ word: foldWord(run), start: index, end: index + run.length })
    else for (const word of splitRun(run, index)) if (word.word !== '') words.push(word)
  }
  return words
}
