/** Puts a text on the clipboard. Rejects where there is none, as on a page that is not served securely. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}
