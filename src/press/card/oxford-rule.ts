import { box, type CardNode } from './card-node.ts'
import { INK } from './card-style.ts'

/** A thick line over a thin one: something begins. */
export const oxfordRule = (): CardNode =>
  box({ height: 11, flexShrink: 0, borderTop: `6px solid ${INK}`, borderBottom: `2px solid ${INK}` })
