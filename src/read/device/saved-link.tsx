import { SAVED_PATH } from '#news/paths.ts'
import { Link } from '#read/link/link.tsx'
import { Bookmark } from './bookmark.tsx'
import { useLibrary } from './use-device.ts'

/** The way to what was saved, with how many stories that are once the device was asked. */
export function SavedLink() {
  const { saved } = useLibrary()
  return (
    <Link to={SAVED_PATH} className="tool">
      <Bookmark isFilled={false} />
      <span className="max-lg:sr-only">
        Saved
        {/* Its room is there before the number is. */}
        <span className="inline-block min-w-[1.25ch] ps-[0.25em] noscript:hidden">
          {saved.length > 0 && ` ${saved.length}`}
        </span>
      </span>
    </Link>
  )
}
