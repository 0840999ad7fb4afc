import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'react-router'
import { matchArticlePath } from '#news/paths.ts'
import { Link } from '#read/link/link.tsx'
import type { SlipProps } from './slip-props.ts'
import { Slip } from './slip.tsx'
import { articleQuery } from '#read/queries.ts'
import { Speech } from '#read/story/speech.tsx'
import { findCrosshead } from './find-crosshead.ts'

/** The ways within the story at hand: its opening, its crossheads, what to read also. */
export function ContentsSlip(props: SlipProps) {
  const id = matchArticlePath(useLocation().pathname)?.id ?? ''
  const { data: story } = useQuery(articleQuery(id))
  const [current] = useState(() => findCrosshead()?.id ?? '')
  const [hasReadAlso] = useState(() => document.getElementById('read-also') !== null)
  const crossheads = (story?.body ?? []).filter((block) => block.kind === 'crosshead')
  return (
    <Slip {...props} name="In this story">
      <div className="slip-title" aria-hidden="true">
        In this story
      </div>
      <ul>
        <Row anchor="" text="Opening" isCurrent={current === ''} />
        {crossheads.map(({ anchor, text }) => (
          <Row key={anchor} anchor={anchor} text={text} isCurrent={anchor === current} />
        ))}
        {hasReadAlso && <Row anchor="read-also" text="Read also" />}
      </ul>
    </Slip>
  )
}

type RowProps = { anchor: string; text: string; isCurrent?: boolean }

function Row({ anchor, text, isCurrent = false }: RowProps) {
  return (
    <li>
      <Link
        to={{ hash: anchor }}
        data-close
        aria-current={isCurrent ? 'true' : undefined}
        className={isCurrent ? 'slip-row on-ink' : 'slip-row'}
      >
        <span>
          <Speech text={text} />
        </span>
      </Link>
    </li>
  )
}
