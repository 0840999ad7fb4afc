import { createContext, useContext } from 'react'
import type { NavigateOptions, To } from 'react-router'

/** What pages need of the router and never changes, so that none is rendered anew because its reader moved. */
export type Ways = {
  /** The site's base path, with a slash at both ends. */
  base: string
  /** Leads the reader on, within the site. */
  follow: (to: To, options: NavigateOptions) => void
  /** Brings a page that has just been set to its place in the window. */
  arrive: () => void
  /** Leaves it to `arrive`, no more to the browser, where a page is scrolled to: the page is live. */
  takeOver: () => void
}

const STILL = { follow: () => undefined, arrive: () => undefined, takeOver: () => undefined }

/** The ways of a site where nobody moves, as on the press. */
export const stillWays = (base: string): Ways => ({ ...STILL, base })

export const WaysContext = createContext(stillWays('/'))

export const useWays = (): Ways => useContext(WaysContext)
