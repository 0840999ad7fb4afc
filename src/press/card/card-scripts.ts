import { readFileSync } from 'node:fs'
import { SCRIPTS } from './card-style.ts'

type Range = readonly [first: number, last: number]

/** A part of the families that lies in a file of its own, and the characters it has. */
export type Script = { name: string; ranges: readonly Range[] }

const RANGES = 'node_modules/@fontsource-variable/literata/unicode.json'
const HAS_FORM = /[\p{L}\p{N}\p{M}]/u

/** `U+0400-045F,U+0490` as numbers. */
function parseRanges(text: string): readonly Range[] {
  return text.split(',').map((range): Range => {
    const [first = '', last = first] = range.replace('U+', '').split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
  })
}

/** The scripts of the serif family, as its package lists them. */
export function readScripts(): readonly Script[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the package documents this file's shape
  const listed = JSON.parse(readFileSync(RANGES, 'utf8')) as Readonly<Record<string, string>>
  return SCRIPTS.map((name) => ({ name, ranges: parseRanges(listed[name] ?? '') }))
}

const holds = ({ ranges }: Script, point: number): boolean =>
  ranges.some(([first, last]) => point >= first && point <= last)

/** The scripts a text needs, in their order; `null` when it has letters that none of them has. */
export function findScripts(text: string, scripts: readonly Script[]): readonly Script[] | null {
  const needed = new Set<Script>()
  for (const letter of text) {
    const script = scripts.find((one) => holds(one, letter.codePointAt(0) ?? 0))
    if (script !== undefined) needed.add(script)
    else if (HAS_FORM.test(letter)) return null
  }
  return scripts.filter((script) => needed.has(script))
}

/** A text without the signs, such as emoji, that no script has. */
export const dropStrangers = (text: string, scripts: readonly Script[]): string =>
  Array.from(text)
    .filter((letter) => scripts.some((script) => holds(script, letter.codePointAt(0) ?? 0)))
    .join('')
