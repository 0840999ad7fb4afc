type BlockBase = {
  text: string
  /** First and last source line, counted from 1. */
  lines: readonly [first: number, last: number]
  /** Survives edits of white space and typography. */
  fingerprint: string
  /** BCP 47, where it differs from the article's. */
  language?: string
  /** Which way it is written, where that differs from the article's. */
  direction?: 'ltr' | 'rtl'
}

export type Paragraph = BlockBase & { kind: 'paragraph' }
/** `anchor` is the crosshead's address in the page: unique in its article, never beginning with `q-`. */
export type Crosshead = BlockBase & { kind: 'crosshead'; anchor: string }
export type List = BlockBase & { kind: 'list'; items: readonly string[] }
export type Question = BlockBase & { kind: 'question' }
export type Caption = BlockBase & { kind: 'caption' }
export type Table = BlockBase & { kind: 'table' }
export type Embed = BlockBase & { kind: 'embed' }
/** A separator in the copy; its text is empty. */
export type Rule = BlockBase & { kind: 'rule' }
/** Correction, editor's note, sign-off, about the author. */
export type Note = BlockBase & { kind: 'note' }

/** One piece of an article's body, in the order of the copy. */
export type Block = Paragraph | Crosshead | List | Question | Caption | Table | Embed | Rule | Note
