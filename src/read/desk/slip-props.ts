/** What a slip is told by the button it belongs to. */
export type SlipProps = {
  opener: HTMLButtonElement
  /** The slip has closed; the focus is back. */
  onClosed: () => void
}
