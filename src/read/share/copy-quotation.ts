import type { Quotation } from './compose-quotation.ts'
import { copyText } from '#read/device/copy-text.ts'

/** Puts both forms of a quotation on the clipboard; the plain one alone where the browser takes no more. */
export async function copyQuotation({ text, html }: Quotation): Promise<void> {
  try {
    const forms = Object.entries({ 'text/plain': text, 'text/html': html })
    const blobs = forms.map(([type, form]) => [type, new Blob([form], { type })] as const)
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
  } catch {
    await copyText(text)
  }
}
