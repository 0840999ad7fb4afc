/** What the last build left of one file; `key` is that of what the file was made from, empty for none. */
export type Row = { key: string; hash: string; size: number; mtimeMs: number }

/** What the last build left of the files of one lot, by path; `hint` is what hinted at their key. */
export type LotRows = { hint: string | null; rows: ReadonlyMap<string, Row> }

/** The same as text, for nearly all lots are kept as they lie and never read: a line for the hint, one for each file. */
export type LotText = string

/** In the place of a hint. */
const NONE = '-'

export const writeLotRows = ({ hint, rows }: LotRows): LotText =>
  [
    hint ?? NONE,
    ...Array.from(rows, ([path, { key, hash, size, mtimeMs }]) =>
      [path, key, hash, size, mtimeMs].join('\t'),
    ),
  ].join('\n')

export function readLotRows(text: LotText): LotRows {
  const [hint = NONE, ...lines] = text.split('\n')
  const rows = lines.map((line): [string, Row] => {
    const [path = '', key = '', hash = '', size, mtimeMs] = line.split('\t')
    return [path, { key, hash, size: Number(size), mtimeMs: Number(mtimeMs) }]
  })
  return { hint: hint === NONE ? null : hint, rows: new Map(rows) }
}

/** Whether a lot was left by this hint. */
export const isOfHint = (text: LotText, hint: string): boolean => text.startsWith(`${hint}\n`)

/** The path of a lot's first file, by which the lot is known; `null` for a text of no lot. */
export function firstPath(text: LotText): string | null {
  const start = text.indexOf('\n') + 1
  const end = text.indexOf('\t', start)
  return start === 0 || end < 0 ? null : text.slice(start, end)
}
