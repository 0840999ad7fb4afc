/** A passage that could be set large. */
export type Candidate = {
  /** Index into the article's quotes. */
  quote: number
  /** Index of the block that holds it. */
  block: number
  text: string
  speaker: string | null
  /** The higher, the better it stands alone. */
  weight: number
}
