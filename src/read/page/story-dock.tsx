import { memo, type ReactNode } from 'react'
import { SlipButton } from './slip-button.tsx'

type Props = {
  /** Whether the story has crossheads enough to be led to. */
  hasContents: boolean
  /** What else can be done with the story. */
  children?: ReactNode
}

/** A story's tools on a narrow page, under the thumb: the ways within it, how it is read, what to do with it. */
export function StoryDock({ hasContents, children }: Props) {
  return (
    <aside aria-label="Reading tools" className="dock">
      {hasContents && <ContentsButton />}
      <ReadingButton />
      {children}
    </aside>
  )
}

const ContentsButton = memo(function ContentsButton() {
  return (
    <SlipButton slip="contents">
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M2 4h16M2 10h10M2 16h13" />
      </svg>
      In this story
    </SlipButton>
  )
})

const ReadingButton = memo(function ReadingButton() {
  return (
    <SlipButton slip="reading">
      <span aria-hidden="true" className="aa">
        Aa
      </span>
      Reading
    </SlipButton>
  )
})
