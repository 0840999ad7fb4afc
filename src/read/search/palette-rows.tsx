import { Link } from '#read/link/link.tsx'
import type { Row } from './list-rows.ts'
import { ResultText } from './result-text.tsx'

const GROUPS = [
  { kind: 'story', name: 'Stories' },
  { kind: 'crosshead', name: 'Crossheads' },
  { kind: 'quote', name: 'Quotes' },
] as const

type Props = {
  rows: readonly Row[]
  /** Number of the row that Enter opens. */
  selected: number
  /** The element id of a row. */
  nameRow: (row: number) => string
  onPoint: (row: number) => void
}

/** The results as options of a list, grouped by what they are. */
export function PaletteRows({ rows, selected, nameRow, onPoint }: Props) {
  return GROUPS.map(({ kind, name }) => {
    const own = rows.flatMap((row, number) => (row.kind === kind ? [{ row, number }] : []))
    if (own.length === 0) return null
    return (
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- options that are links, which no tag allows
      <div key={kind} role="group" aria-label={name}>
        {own.map(({ row, number }) => (
          <Link
            key={row.key}
            id={nameRow(number)}
            to={row.to}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
            role="option"
            aria-selected={number === selected}
            tabIndex={-1}
            data-close
            className={number === selected ? 'palette-row on-ink' : 'palette-row'}
            onPointerMove={() => onPoint(number)}
          >
            <ResultText row={row} />
            {number === selected && (
              <kbd className="key row-key pointer-coarse:hidden" aria-hidden="true">
                Enter
              </kbd>
            )}
          </Link>
        ))}
      </div>
    )
  })
}
