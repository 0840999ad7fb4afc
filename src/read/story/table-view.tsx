import type { Table } from '#news/block.ts'
import { splitCells } from '#news/split-cells.ts'

/** A table of the copy: it scrolls sideways within its own box when it is wider than the text. */
export function TableView({ block }: { block: Table }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard scrolls it
    <section aria-label="Table" tabIndex={0} data-f={block.fingerprint} className="overflow-x-auto">
      <table className="border-t border-line font-sans text-ui tabular-nums">
        <tbody>
          {splitCells(block.text).map((cells, row) => {
            // Rows and cells have no name but their place.
            const key = row
            return (
              <tr key={key} className="border-b border-hair">
                {cells.map((cell, column) => {
                  const place = column
                  return (
                    <td key={place} className="py-2 pe-6 align-top">
                      {cell}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
