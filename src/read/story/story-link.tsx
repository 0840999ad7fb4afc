import type { MouseEvent } from 'react'
import { Link, type LinkProps } from '#read/link/link.tsx'

/** The headline that is followed becomes the story's own; where two would, none does. */
function depart({ currentTarget }: MouseEvent): void {
  for (const link of document.querySelectorAll('.departing')) link.classList.remove('departing')
  currentTarget.closest('h1, h2, h3')?.classList.add('departing')
}

/** A headline that leads to its story. */
export const StoryLink = (props: LinkProps) => <Link {...props} viewTransition onClick={depart} />
