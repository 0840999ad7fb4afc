/** The script that makes the page live, as the page links it behind everything else; none where it loads that itself. */
const findMain = (): HTMLLinkElement | null => document.querySelector('link[rel=modulepreload]')

const isParsed = (): Promise<unknown> =>
  new Promise((resolve) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', resolve)
    else resolve(null)
  })

/** Loads what makes the page live once it is `painted`: to ask for it, and to run it, would hold that up. */
export async function startLate(painted: Promise<unknown>): Promise<void> {
  await painted
  await isParsed()
  const main = findMain()
  if (main !== null) await import(/* @vite-ignore */ main.href)
}
