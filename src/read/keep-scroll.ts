import type { DataRouter } from 'react-router'
import type { Ways } from './link/ways.ts'

const KEPT = 'broadsheet:scroll'

type Positions = Record<string, number>

/** Where pages of this tab were left, by the keys of their places in its history. */
function readPositions(): Positions {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? '{}')
    const places = Object.entries(typeof kept === 'object' && kept !== null ? kept : {})
    return Object.fromEntries(
      places.filter((place): place is [string, number] => typeof place[1] === 'number'),
    )
  } catch {
    return {}
  }
}

function writePositions(positions: Positions): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(positions))
  } catch {
    // A tab that can keep nothing begins its pages at the top.
  }
}

function takeOver(): void {
  window.history.scrollRestoration = 'manual'
}

const findPlace = (hash: string): HTMLElement | null => {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)))
  } catch {
    return null
  }
}

/**
 * Keeps where each page was left, also while its reader is on another site. `arrive` brings the page at hand to its
 * place: where it was left for one gone back to, else where its address leads, else the top. The browser does so itself
 * until `takeOver`.
 */
export function keepScroll(router: DataRouter): Pick<Ways, 'arrive' | 'takeOver'> {
  const positions = readPositions()
  let seen = router.state.location
  window.addEventListener('pageshow', ({ persisted }) => persisted && takeOver())
  window.addEventListener('pagehide', () => {
    if (router.state.navigation.state === 'idle') positions[router.state.location.key] = window.scrollY
    writePositions(positions)
    window.history.scrollRestoration = 'auto'
  })
  router.enableScrollRestoration(positions, () => window.scrollY)
  const arrive = () => {
    const { location, restoreScrollPosition: left, preventScrollReset } = router.state
    if (left === false) return
    const place = left === null && location.hash !== '' ? findPlace(location.hash) : null
    if (place !== null) place.scrollIntoView()
    else if (left !== null || !preventScrollReset) window.scrollTo(0, left ?? 0)
  }
  // A page that is loaded anew is where it was, if it was anywhere.
  if (typeof router.state.restoreScrollPosition === 'number') arrive()
  return {
    takeOver,
    arrive: () => {
      if (router.state.location === seen) return
      seen = router.state.location
      arrive()
    },
  }
}
