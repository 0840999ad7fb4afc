/** Text that all pages of a kind share: one value for all of them, so that it need be prepared for the disk once. */
export type SharedText = { readonly text: string }

/** A part of a printed page: text of its own, or shared text. */
export type Piece = string | SharedText

/** The whole of a page. */
export const joinPieces = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')
