import type { ReactNode } from 'react'

//                    What [Article 5] says: short enough for the narrowest page; not 'counterattack 5', not 'about 1,000'
const WORD_AND_NUMBER = /(?<!\S)([^\s\d]{1,8} \d{1,4})(?!\d|[.,]\d)/

/** The words of a heading, in which a line does not end between a word and its number; their text content is `text`. */
export function holdNumbers(text: string): ReactNode {
  return text.split(WORD_AND_NUMBER).map((piece, index) => {
    if (index % 2 === 0) return piece
    // Pieces have no name but their place, and a heading's pieces never move.
    const key = index
    return (
      <span key={key} className="whitespace-nowrap">
        {piece}
      </span>
    )
  })
}
