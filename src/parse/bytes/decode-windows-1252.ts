/** What Windows-1252 has at 0x80–0x9f, where Latin-1 has control characters. Unused places stay empty. */
const HIGH_CONTROLS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Decodes Windows-1252. Some engines answer Latin-1 for it, so the marks are put right here. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes)
  return text.replace(/[\u0080-\u009f]/g, (control) => HIGH_CONTROLS.charAt(control.charCodeAt(0) - 0x80))
}
