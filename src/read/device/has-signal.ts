/** Whether anything was ever kept under `name` on this device: see signal.ts. */
export function hasSignal(name: string): boolean {
  try {
    return localStorage.getItem(name) !== null
  } catch {
    return false
  }
}
