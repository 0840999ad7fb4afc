import { memo } from 'react'

/** The sign of saving; filled when the story is saved. */
export const Bookmark = memo(function Bookmark({ isFilled }: { isFilled: boolean }) {
  return (
    <svg
      width="18"
      height="20"
      viewBox="0 0 18 20"
      aria-hidden="true"
      className={isFilled ? 'fill-current' : undefined}
    >
      <path d="M4 2.5h10v15l-5-4-5 4z" />
    </svg>
  )
})
