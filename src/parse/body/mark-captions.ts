import { markEach } from '#parse/marks/mark-each.ts'
import { isCaption } from './is-caption.ts'

/** Captions and credits of pictures. */
export const markCaptions = markEach(({ text }) =>
  isCaption(text) ? { kind: 'block', rule: 'caption', block: 'caption' } : null,
)
