import type { ComponentProps, MouseEvent } from 'react'
import type { To } from 'react-router'
import { findHref } from './find-href.ts'
import { useWays } from './ways.ts'

export type LinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  /** A path that begins at the site's root, or a place in the page at hand. */
  to: To
  /** Whether the headline that is followed becomes the story's own. */
  viewTransition?: boolean
}

/** Whether a click asks for nothing but to be led on: no new tab, no window, no download. */
const isPlain = ({ button, metaKey, altKey, ctrlKey, shiftKey, ...event }: MouseEvent): boolean =>
  button === 0 && !(metaKey || altKey || ctrlKey || shiftKey) && !event.isDefaultPrevented()

/** A link to another page of the site, or to a place in this one. */
export function Link({ to, viewTransition = false, onClick, ...shown }: LinkProps) {
  const { base, follow } = useWays()
  const lead = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (!isPlain(event)) return
    event.preventDefault()
    // Who follows a link to where they are is there already.
    follow(to, { replace: event.currentTarget.href === window.location.href, viewTransition })
  }
  return (
    <a {...shown} href={findHref(base, to)} onClick={lead}>
      {shown.children}
    </a>
  )
}
