/** Calls `act` when what is on the page now has been painted; a page out of sight is not painted, and does not wait. */
export function afterPaint(act: () => void): void {
  if (document.visibilityState === 'hidden') setTimeout(act)
  else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(act)))
}
