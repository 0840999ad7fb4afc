import { Speech } from '#read/story/speech.tsx'
import type { MarkedText } from './answer.ts'

type Props = {
  text: MarkedText
  /** Whether the text is one quotation, its marks included. */
  isQuotation?: boolean
}

/** A text with what was looked for underlined, and its quotation marks in the voice colour. */
export function Marked({ text, isQuotation = false }: Props) {
  return text.map(({ text: piece, isFound }, index) => {
    // Pieces have no name but their place, and a text's pieces never move.
    const key = index
    const words = isQuotation ? piece : <Speech text={piece} />
    return isFound ? <mark key={key}>{words}</mark> : <span key={key}>{words}</span>
  })
}
