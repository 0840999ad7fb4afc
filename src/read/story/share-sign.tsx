/** The sign of sharing: an arrow that leaves a tray. */
export const ShareSign = () => (
  <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M10 13V2.5M6 6l4-4 4 4M3 10v7.5h14V10" />
  </svg>
)
