import { memo } from 'react'

/** The page's first stop for the keyboard: past the masthead. */
export const SkipLink = memo(function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only font-sans text-ui font-semibold focus:not-sr-only focus:absolute focus:start-6 focus:top-2 focus:z-10 focus:border-3 focus:border-paper focus:bg-ink focus:px-4 focus:py-3.5 focus:text-paper focus:outline-offset-0"
    >
      Skip to the text
    </a>
  )
})
