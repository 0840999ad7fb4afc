/** A quoted stretch of one block: UTF-16 offsets, with its marks (start, end) and without (from, to). */
export type Span = {
  start: number
  end: number
  from: number
  to: number
  /** No closing mark: the quotation runs to the end of its block. */
  isOpen: boolean
}
