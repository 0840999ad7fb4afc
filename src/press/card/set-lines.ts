import type { CSSProperties } from 'react'
import { splitMarks } from '#read/story/split-marks.ts'
import { box, type CardNode } from './card-node.ts'
import { VOICE } from './card-style.ts'
import type { Fit } from './fit-text.ts'
import { HANGING } from './hanging-mark.ts'

/** Runs of a line side by side, marks in the voice colour; `pre` keeps the spaces at their ends. */
const setRuns = (line: string): readonly CardNode[] =>
  splitMarks(line).map(({ kind, text }) =>
    box({ whiteSpace: 'pre', ...(kind === 'mark' && { color: VOICE }) }, text),
  )

/** The mark in a box without width whose content ends where the axis begins. */
const hangMark = (mark: string): CardNode =>
  box({ width: 0, justifyContent: 'flex-end' }, [box({ whiteSpace: 'pre', color: VOICE }, mark)])

/**
 * The lines of a text below each other, the mark that begins it hanging. Speech is of one colour; in other
 * words the quotation marks alone are in the voice's.
 */
export function setLines({ size, lines }: Fit, style: CSSProperties, isSpeech = false): CardNode {
  const rows = lines.map((line, i) => {
    const mark = i === 0 ? (HANGING.exec(line)?.[0] ?? '') : ''
    const words = line.slice(mark.length)
    return box({}, [
      ...(mark === '' ? [] : [hangMark(mark)]),
      ...(isSpeech ? [box({ whiteSpace: 'pre', color: VOICE }, words)] : setRuns(words)),
    ])
  })
  return box({ ...style, flexDirection: 'column', flexShrink: 0, fontSize: size }, rows)
}
