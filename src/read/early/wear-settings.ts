const { documentElement: root } = document
const BARS = new Map([
  ['white', '#ffffff'],
  ['sepia', '#f4ebdb'],
  ['dark', '#131313'],
])

/**
 * Puts the reader's settings on before the first paint, the colour of the browser's bar with them, and says whether
 * anything is kept on this device. The page itself does not depend on them; where the browser keeps nothing, it is as
 * usual.
 */
export function wearSettings(): void {
  try {
    if (localStorage.getItem(`broadsheet:${import.meta.env.BASE_URL}`)) root.dataset['kept'] = ''
    Object.assign(root.dataset, JSON.parse(localStorage.getItem('broadsheet:reading') ?? '{}'))
    const bar = BARS.get(root.dataset['theme'] ?? '')
    if (bar === undefined) return
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]'))
      meta.content = bar
  } catch {}
}
