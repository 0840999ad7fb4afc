import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { openSlip } from './open-slip.ts'
import type { SlipProps } from './slip-props.ts'

type Props = SlipProps & {
  name: string
  /** A sheet stands alone in the middle of a wide window, the page at rest behind it. */
  isSheet?: boolean
  children: ReactNode
}

/**
 * A slip of paper under its button; on a narrow page it comes up from the foot. The focus goes in, stays in,
 * and goes back; Esc, a click beside it, or Close puts it away.
 */
export function Slip({ opener, onClosed, name, isSheet = false, children }: Props) {
  const slip = useRef<HTMLDialogElement>(null)
  useLayoutEffect(
    () => (slip.current === null ? undefined : openSlip(slip.current, { opener, onClosed, isSheet })),
    [opener, onClosed, isSheet],
  )
  return (
    <dialog ref={slip} aria-label={name} className={isSheet ? 'slip slip-sheet' : 'slip'}>
      {children}
      <button type="button" className="slip-close" data-close>
        Close
      </button>
    </dialog>
  )
}
