/** The control of the page that a key presses, by its `aria-keyshortcuts`: the first in sight, else the first. */
export function findControl(key: string): HTMLElement | null {
  const controls = [...document.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')].filter(
    (control) => control.getAttribute('aria-keyshortcuts')?.toLowerCase() === key,
  )
  return controls.find((control) => control.checkVisibility()) ?? controls[0] ?? null
}
