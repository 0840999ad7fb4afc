import { quoteAnchor } from '#news/paths.ts'
import { SHADES, type Signature } from './sign-quote.ts'

/** A quote, or words of the paper's, as a shared link names them; the signature is `null` where there is none. */
export type PassageFragment = { kind: 'quote' | 'words'; fingerprint: string; signature: Signature | null }

//                q-0a1b2c3d . 0k3f9x….  1x9c
const FRAGMENT =
  /^(?<kind>[qs])-(?<fingerprint>[0-9a-f]{8}(?:-\d+)?)(?:\.(?<sketch>(?:[0-9a-z]{2})+)\.(?<speaker>[0-9a-z]{4}))?$/

const anchorOf = ({ kind, fingerprint }: PassageFragment): string =>
  kind === 'quote' ? quoteAnchor(fingerprint) : `s-${fingerprint}`

/**
 * The fragment of a passage's link: the quote's address `q-<fingerprint>` or the words' `s-<fingerprint>`, and
 * after a dot each the signature's sketch, two characters of base 36 for every hash, and its speaker's. A
 * script cannot read the link's text directive, so what finds an edited passage again stands here.
 */
export function writePassageFragment(passage: PassageFragment): string {
  const { signature } = passage
  if (signature === null || signature.sketch.length === 0) return anchorOf(passage)
  const sketch = signature.sketch.map((shade) => shade.toString(36).padStart(2, '0')).join('')
  return `${anchorOf(passage)}.${sketch}.${signature.speaker}`
}

/** Reads a fragment, without its `#`; `null` when it does not lead to a passage. */
export function readPassageFragment(fragment: string): PassageFragment | null {
  const { kind: letter, fingerprint, sketch, speaker } = FRAGMENT.exec(fragment)?.groups ?? {}
  if (fingerprint === undefined) return null
  const kind = letter === 'q' ? 'quote' : 'words'
  if (sketch === undefined || speaker === undefined) return { kind, fingerprint, signature: null }
  const shades = sketch.match(/../g)?.map((digits) => Number.parseInt(digits, 36)) ?? []
  return { kind, fingerprint, signature: { sketch: shades.filter((shade) => shade < SHADES), speaker } }
}
