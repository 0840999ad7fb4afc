import type { Crosshead } from '#news/block.ts'
import { Link } from '#read/link/link.tsx'
import { Speech } from './speech.tsx'

/** A heading inside the story, with a link to itself in the rail that shows on hover and focus. */
export function CrossheadView({ block: { anchor, text } }: { block: Crosshead }) {
  return (
    <div className="group crosshead-row">
      <h2 id={anchor} className="scroll-mt-24 text-cross text-balance">
        <Speech text={text} hangs isHeading />
      </h2>
      <Link to={{ hash: anchor }} aria-label={`Link to: ${text}`} className="crosshead-link" />
    </div>
  )
}
