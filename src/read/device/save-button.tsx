import type { Teaser } from '#news/teaser.ts'
import { Bookmark } from './bookmark.tsx'
import { useSaving } from './use-saving.ts'

/** Where the button stands, and where beside it stands what went wrong. */
const SHAPES = {
  row: ['act', 'below-acts'],
  dock: [undefined, 'above-dock'],
  mark: ['list-mark', 'below-mark'],
} as const

type Props = {
  story: Teaser
  /** In a row of actions and in the dock a sign and its word; in a list the sign alone. */
  shape?: keyof typeof SHAPES
}

/** Saves a story, or takes it off the shelf; says beside itself why that could not be done. */
export function SaveButton({ story, shape = 'row' }: Props) {
  const { isSaved, toggle, trouble } = useSaving(story)
  const [look, place] = SHAPES[shape]
  const isMark = shape === 'mark'
  return (
    <>
      <button
        type="button"
        aria-label={isMark ? `Save: ${story.headline}` : undefined}
        aria-pressed={isSaved}
        aria-keyshortcuts={isMark ? undefined : 'S'}
        onClick={toggle}
        className={look}
      >
        <Bookmark isFilled={isSaved} />
        {!isMark && 'Save'}
      </button>
      {trouble !== null && (
        <span role="alert" className={place}>
          {trouble}
        </span>
      )}
    </>
  )
}
