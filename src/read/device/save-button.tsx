import type { Teaser } from '#news/teaser.ts'
import { Bookmark } from './bookmark.tsx'
import { useSaving } from './use-saving.ts'

/** Saves the story at hand, or takes it off the shelf; says beside itself why that could not be done. */
export function SaveButton({ story }: { story: Teaser }) {
  const { isSaved, toggle, trouble } = useSaving(story)
  return (
    <>
      <button
        type="button"
        aria-pressed={isSaved}
        onClick={toggle}
        className="inline-flex min-h-11 items-center gap-1.5 font-sans text-meta leading-none font-semibold"
      >
        <Bookmark isFilled={isSaved} />
        Save
      </button>
      {trouble !== null && (
        <p role="alert" className="order-last mb-2 basis-full font-sans text-meta">
          {trouble}
        </p>
      )}
    </>
  )
}
