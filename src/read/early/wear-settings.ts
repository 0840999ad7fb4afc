import { BAR_COLOURS } from '#read/bar-colours.ts'
import { SETTINGS_KEY } from '#read/settings-key.ts'

const { documentElement: root } = document

/**
 * Puts the reader's settings on before the first paint, the colour of the browser's bar with them, and says whether
 * anything is kept on this device. The page itself does not depend on them; where the browser keeps nothing, it is as
 * usual.
 */
export function wearSettings(): void {
  try {
    if (localStorage.getItem(`broadsheet:${import.meta.env.BASE_URL}`)) root.dataset['kept'] = ''
    Object.assign(root.dataset, JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '{}'))
    const bar = BAR_COLOURS[root.dataset['theme'] ?? '']
    if (bar === undefined) return
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]'))
      meta.content = bar
  } catch {}
}
