/*
 * A value in localStorage that is new after every change: it tells other tabs to look again, and a later
 * visit that there is something to look for. Where localStorage is denied, neither is told.
 */

/** Tells that something was kept under `name`. */
export function signal(name: string): void {
  try {
    localStorage.setItem(name, String(Math.random()))
  } catch {
    // This tab knows already; what was kept is kept.
  }
}

/** Whether anything was ever kept under `name` on this device. */
export function hasSignal(name: string): boolean {
  try {
    return localStorage.getItem(name) !== null
  } catch {
    return false
  }
}
