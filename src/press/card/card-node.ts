import type { CSSProperties } from 'react'

/** An element of a card as satori takes it: plain data, so that equal cards have equal text. */
export type CardNode = {
  type: 'div'
  key: null
  props: { style: CSSProperties; children?: string | readonly CardNode[] }
}

/** A box with a text or other boxes in it, side by side unless `style` says else. */
export const box = (style: CSSProperties, children?: string | readonly CardNode[]): CardNode => ({
  type: 'div',
  key: null,
  props: {
    style: { display: 'flex', boxSizing: 'border-box', ...style },
    ...(children !== undefined && { children }),
  },
})
