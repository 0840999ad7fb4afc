import { useState, type MouseEvent, type ReactNode } from 'react'
import type { SLIPS } from '#read/desk/slips.ts'

type Props = {
  /** The slip under the button. No page loads any before its reader asks for one. */
  slip: keyof typeof SLIPS
  /** The key that presses this button. */
  shortcut?: string
  className?: string
  children: ReactNode
}

/** A button with a slip of paper under it. */
export function SlipButton({ slip: name, shortcut, className, children }: Props) {
  const [slip, show] = useState<ReactNode>(null)
  const open = ({ currentTarget: opener, detail }: MouseEvent<HTMLButtonElement>) => {
    if (slip !== null) return
    // Not every browser gives the focus to a button that was clicked; it shall come back to this one.
    if (detail > 0) opener.focus({ preventScroll: true })
    import('#read/desk/slips.ts').then(
      ({ SLIPS }) => {
        const Slip = SLIPS[name]
        show(<Slip opener={opener} onClosed={() => show(null)} />)
      },
      () => undefined,
    )
  }
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts={shortcut}
        className={className}
        onClick={open}
      >
        {children}
      </button>
      {slip}
    </>
  )
}
