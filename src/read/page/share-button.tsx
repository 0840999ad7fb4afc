import { memo } from 'react'
import { ShareSign } from '#read/story/share-sign.tsx'
import { SlipButton } from './slip-button.tsx'

/** Opens the ways to pass the story on. */
export const ShareButton = memo(function ShareButton({ className }: { className?: string }) {
  return (
    <SlipButton slip="share" {...(className !== undefined && { className })}>
      <ShareSign />
      Share
    </SlipButton>
  )
})
