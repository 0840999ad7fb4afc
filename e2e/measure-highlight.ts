import type { Page } from '@playwright/test'

export type Box = { left: number; top: number; right: number; bottom: number }

/** The box of the pixels that a browser paints behind the words it has found by a link's text directive. */
export async function measurePainted(page: Page, blank: Page): Promise<Box> {
  await page.evaluate(() => {
    const style = new CSSStyleSheet()
    style.replaceSync('::target-text { background: rgb(255 0 255) !important }')
    document.adoptedStyleSheets.push(style)
  })
  const picture = (await page.screenshot({ scale: 'css' })).toString('base64')
  await blank.goto('about:blank')
  return blank.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const { width, height } = bitmap
    const context = new OffscreenCanvas(width, height).getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const data = context?.getImageData(0, 0, width, height).data ?? []
    const box = { left: width, top: height, right: 0, bottom: 0 }
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] !== 255 || data[at + 1] !== 0 || data[at + 2] !== 255) continue
      const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)]
      box.left = Math.min(box.left, x)
      box.top = Math.min(box.top, y)
      box.right = Math.max(box.right, x + 1)
      box.bottom = Math.max(box.bottom, y + 1)
    }
    return box
  }, picture)
}

/** The box of words of the story that lie in one text node. */
export const measureWords = (page: Page, words: string): Promise<Box> =>
  page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode() !== null) {
      const { currentNode: node } = walker
      const at = node.parentElement?.closest('article') ? (node.nodeValue?.indexOf(sought) ?? -1) : -1
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + sought.length)
      const { left, top, right, bottom } = range.getBoundingClientRect()
      return { left, top, right, bottom }
    }
    throw new Error(`not in the story: ${sought}`)
  }, words)
