import type { Crosshead } from '#news/block.ts'
import type { Foreign } from '#news/foreign.ts'
import { Link } from '#read/link/link.tsx'
import { Speech } from './speech.tsx'
import { useCrossheadInView } from './use-crosshead-in-view.ts'

type Props = {
  crossheads: readonly Crosshead[]
  /** Language of the story, when it is not the paper's own. */
  foreign: Foreign | null
}

/** A way to each crosshead; the one being read is marked. */
export function InThisStory({ crossheads, foreign }: Props) {
  const inView = useCrossheadInView(crossheads)
  return (
    <nav aria-label="In this story" className="border-t border-line pt-2.5">
      <div className="mb-1 font-sans text-label font-extrabold">In this story</div>
      <ol {...foreign}>
        {crossheads.map(({ anchor, text }) => (
          <li key={anchor} className="border-t border-hair first:border-t-0">
            <Link
              to={{ hash: anchor }}
              aria-current={anchor === inView ? 'true' : undefined}
              className="block py-3 font-sans text-ui hover:underline aria-[current]:font-bold lg:py-2.25"
            >
              <Speech text={text} hangs isHeading />
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
