import type { Teaser } from '#news/teaser.ts'
import { Bookmark } from './bookmark.tsx'
import { useSaving } from './use-saving.ts'

/** Saves a story from a list: a small sign at the end of its line. */
export function SaveMark({ story }: { story: Teaser }) {
  const { isSaved, toggle, trouble } = useSaving(story)
  return (
    <>
      <button
        type="button"
        aria-label={`Save: ${story.headline}`}
        aria-pressed={isSaved}
        onClick={toggle}
        className="list-mark"
      >
        <Bookmark isFilled={isSaved} />
      </button>
      {trouble !== null && (
        <span role="alert" className="relative mt-1 block text-ink">
          {trouble}
        </span>
      )}
    </>
  )
}
