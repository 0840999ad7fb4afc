import { breakEvenly, type Piece } from './break-evenly.ts'
import { HANGING } from './hanging-mark.ts'
import { measureEm } from './measure-em.ts'

/** The room a text has, in pixels, and how it may be set in it. */
export type Room = {
  width: number
  height: number
  /** From the largest down. */
  sizes: readonly number[]
  /** Line height as a multiple of the size. */
  leading: number
}

/** A text as it is set, in lines of about even length. */
export type Fit = { size: number; lines: readonly string[] }

type Tried = { fit: Fit; isWidowed: boolean }

/** A last line shorter than this part of the longest is a widow, and worth a smaller size. */
const WIDOW = 0.4
const WIDOWED = 0.8

/** The mark that begins a text hangs outside of its room. */
const measureWords = (text: string): readonly Piece[] =>
  text
    .split(' ')
    .map((word, i) => ({ text: word, em: measureEm(i === 0 ? word.replace(HANGING, '') : word) }))

const widestOf = (pieces: readonly Piece[]): number => Math.max(...pieces.map(({ em }) => em))

/** A text at a size; `null` when it does not fit. */
function tryFit(text: string, size: number, room: Room): Tried | null {
  const words = measureWords(text)
  const width = room.width / size
  if (widestOf(words) > width) return null
  const lines = breakEvenly(words, width)
  if (lines.length * size * room.leading > room.height) return null
  const isWidowed = lines.length > 1 && (lines.at(-1)?.em ?? 0) < WIDOW * widestOf(lines)
  return { fit: { size, lines: lines.map((line) => line.text) }, isWidowed }
}

/** What a setting is worth: large, and without a widow. */
const worthOf = ({ fit, isWidowed }: Tried): number => fit.size * (isWidowed ? WIDOWED : 1)

/** The longest beginning of a text that fits at the smallest size, cut at a word. */
function cutText(text: string, room: Room): Fit {
  const size = room.sizes.at(-1) ?? 1
  const words = text.split(' ')
  for (let kept = words.length - 1; kept > 0; kept--) {
    const tried = tryFit(`${words.slice(0, kept).join(' ')}…`, size, room)
    if (tried !== null && !tried.isWidowed) return tried.fit
  }
  return { size, lines: [text] }
}

/** The largest setting of a text that fits its room, without a widow if it can be; one too long is cut at a word. */
export function fitText(text: string, room: Room): Fit {
  const clean = text.trim().replace(/\s+/gu, ' ')
  const tried = room.sizes.flatMap((size) => tryFit(clean, size, room) ?? [])
  const [first, ...others] = tried
  if (first === undefined) return cutText(clean, room)
  return others.reduce((best, one) => (worthOf(one) > worthOf(best) ? one : best), first).fit
}
