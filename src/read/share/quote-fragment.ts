import { quoteAnchor } from '#news/paths.ts'
import { SHADES, type Signature } from './sign-quote.ts'

/** A quote as a shared link names it; the signature is `null` in the plain address. */
export type QuoteFragment = { fingerprint: string; signature: Signature | null }

//                q-0a1b2c3d . 0k3f9x….  1x9c
const FRAGMENT =
  /^q-(?<fingerprint>[0-9a-f]{8}(?:-\d+)?)(?:\.(?<sketch>(?:[0-9a-z]{2})+)\.(?<speaker>[0-9a-z]{4}))?$/

/**
 * The fragment of a quote's link: its address `q-<fingerprint>`, and after a dot each its signature's sketch,
 * two characters of base 36 for every hash, and its speaker's. A script cannot read the link's text
 * directive, so what finds an edited quote again stands here.
 */
export function writeQuoteFragment({ fingerprint, signature }: QuoteFragment): string {
  if (signature === null || signature.sketch.length === 0) return quoteAnchor(fingerprint)
  const sketch = signature.sketch.map((shade) => shade.toString(36).padStart(2, '0')).join('')
  return `${quoteAnchor(fingerprint)}.${sketch}.${signature.speaker}`
}

/** Reads a fragment, without its `#`; `null` when it does not lead to a quote. */
export function readQuoteFragment(fragment: string): QuoteFragment | null {
  const { fingerprint, sketch, speaker } = FRAGMENT.exec(fragment)?.groups ?? {}
  if (fingerprint === undefined) return null
  if (sketch === undefined || speaker === undefined) return { fingerprint, signature: null }
  const shades = sketch.match(/../g)?.map((digits) => Number.parseInt(digits, 36)) ?? []
  return { fingerprint, signature: { sketch: shades.filter((shade) => shade < SHADES), speaker } }
}
