/** What an opening mark may be closed by. The first is its proper partner. */
export const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”"“'],
  ['„', '“”"„'],
  ['‟', '”"'],
  ['”', '”'],
  ['"', '"”'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
  ['‹', '›'],
  ['‘', '’'],
  ['‚', '‘’'],
  ["'", "'"],
])

/** Marks that are apostrophes as well. */
export const SINGLE = "‘’'‚"
