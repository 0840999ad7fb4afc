import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { SEARCH_PATH } from '#news/paths.ts'
import { useHref } from '#read/link/use-href.ts'

/** Opens the search over the page; without scripts it leads to the page of search. */
export function SearchButton() {
  const [palette, show] = useState<ReactNode>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
      event.preventDefault()
      button.current?.click()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  const open = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const opener = button.current
    const form = event.currentTarget
    if (palette !== null || opener === null) return
    import('./palette.tsx').then(
      ({ Palette }) => show(<Palette opener={opener} onClosed={() => show(null)} />),
      () => form.submit(),
    )
  }
  return (
    <>
      <form action={useHref(SEARCH_PATH)} onSubmit={open} className="print:hidden">
        <button ref={button} aria-haspopup="dialog" aria-keyshortcuts="/" className="tool">
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="8.5" cy="8.5" r="5.5" />
            <path d="M13 13l5 5" />
          </svg>
          <span className="max-lg:sr-only">Search</span>
          <kbd data-key="/" className="key key-hint" aria-hidden="true" />
        </button>
      </form>
      {palette}
    </>
  )
}
