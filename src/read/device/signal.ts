/**
 * Tells other tabs, and later visits, that something was kept under `name`: by a value in localStorage that is
 * new after every change. Where that is denied they are not told; what was kept is kept.
 */
export function signal(name: string): void {
  try {
    localStorage.setItem(name, String(Math.random()))
  } catch {
    // This tab knows already.
  }
}
