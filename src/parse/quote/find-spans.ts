/** A quoted stretch of one block: UTF-16 offsets, marks included and without them. */
export type Span = {
  start: number
  end: number
  innerStart: number
  innerEnd: number
  /** No closing mark: the quotation runs to the end of its block. */
  isOpen: boolean
}

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"“',
  '„': '“”"',
  '«': '»',
  '"': '"”',
  '「': '」',
}
const WORD = /[\p{L}\p{N}.,!?]/u

/** The quoted stretches of a block, in order, never nested. */
export function findSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  let open = -1
  let closers = ''
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at)
    if (open < 0) {
      const opened = CLOSERS[mark]
      if (opened === undefined || (mark === '"' && WORD.test(text.charAt(at - 1)))) continue
      open = at
      closers = opened
    } else if (closers.includes(mark)) {
      spans.push({ start: open, end: at + 1, innerStart: open + 1, innerEnd: at, isOpen: false })
      open = -1
    }
  }
  if (open >= 0) {
    const end = text.length
    spans.push({ start: open, end, innerStart: open + 1, innerEnd: end, isOpen: true })
  }
  return spans
}
