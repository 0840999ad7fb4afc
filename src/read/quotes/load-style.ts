/** Adds a style sheet to the document unless its page came with it; answers when it holds, or cannot be had. */
function addSheet(href: string): Promise<void> {
  const held = document.querySelector(`link[rel="stylesheet"][href="${CSS.escape(href)}"]`)
  if (held !== null) return Promise.resolve()
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = href
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => resolve())
    document.head.append(link)
  })
}

/**
 * Brings the style of a page of quotes, before the page is shown. The press, which runs this as well, has no use
 * for it: it names the sheet in the pages it sets.
 */
export async function loadStyle(): Promise<void> {
  if (typeof document === 'undefined') return
  const { default: href } = await import('./quotes.css?url')
  await addSheet(href)
}
