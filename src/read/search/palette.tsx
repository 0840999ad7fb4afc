import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { SEARCH_PATH } from '#news/paths.ts'
import { Link } from '#read/link/link.tsx'
import { openSlip } from '#read/desk/open-slip.ts'
import type { SlipProps } from '#read/desk/slip-props.ts'
import { describeCount } from './describe-count.ts'
import { listRows } from './list-rows.ts'
import { PaletteRows } from './palette-rows.tsx'
import { useSearch } from './use-search.ts'

const LIMITS = { stories: 6, crossheads: 3, quotes: 3 }

/** How far a key moves in the list. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** The search, over the page: results while one types, the keyboard in the field throughout. */
export function Palette({ opener, onClosed }: SlipProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [text, setText] = useState('')
  const [chosen, choose] = useState(0)
  const search = useSearch(text, LIMITS.stories)
  const rows = search.answer === null ? [] : listRows(search.answer, LIMITS)
  const selected = Math.min(chosen, rows.length - 1)
  const count = describeCount(text, search, rows.length)
  useLayoutEffect(
    () =>
      dialog.current === null ? undefined : openSlip(dialog.current, { opener, onClosed, isSheet: true }),
    [opener, onClosed],
  )
  const nameRow = (row: number) => `${id}row${row}`
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (event.nativeEvent.isComposing || rows.length === 0) return
    if (event.key === 'Enter') document.getElementById(nameRow(selected))?.click()
    else if (step === undefined) return
    else choose((selected + step + rows.length) % rows.length)
    event.preventDefault()
  }
  return (
    <dialog ref={dialog} aria-label="Search" className="slip palette">
      <input
        type="text"
        role="combobox"
        aria-label="Search"
        aria-expanded={rows.length > 0}
        aria-controls={`${id}rows`}
        aria-activedescendant={selected >= 0 ? nameRow(selected) : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        placeholder="Words, a name, “a phrase”"
        className="search-field"
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          choose(0)
        }}
        onKeyDown={move}
      />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- its options are links, which no tag allows */}
      <div id={`${id}rows`} role="listbox" aria-label="Results" aria-busy={search.isWaiting}>
        <PaletteRows rows={rows} selected={selected} nameRow={nameRow} onPoint={choose} />
      </div>
      <div className="palette-foot">
        <output>{count}</output>
        {rows.length > 0 && (
          <span aria-hidden="true" className="pointer-coarse:hidden">
            . Arrow keys to move, Esc to close.
          </span>
        )}
        {(search.answer?.total ?? 0) > 0 && (
          <Link
            to={{ pathname: SEARCH_PATH, search: `?${new URLSearchParams({ q: text }).toString()}` }}
            data-close
            className="ms-auto underlined"
          >
            {rows.length > 0 ? 'All results' : 'Look further'}
          </Link>
        )}
      </div>
      <button type="button" className="slip-close" data-close>
        Close
      </button>
    </dialog>
  )
}
