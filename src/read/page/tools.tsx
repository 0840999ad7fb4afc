import { SavedLink } from '#read/device/saved-link.tsx'
import { SearchButton } from '#read/search/search-button.tsx'
import { SlipButton } from './slip-button.tsx'

/**
 * What the reader can do from anywhere, at the masthead's end. The front shows its sections at any width; on
 * other narrow pages they are in the menu, and how to read with them.
 */
export function Tools({ isFront = false }: { isFront?: boolean }) {
  return (
    <>
      <SearchButton />
      <SavedLink />
      <SlipButton slip="reading" className={isFront ? 'tool scripted' : 'tool scripted max-lg:hidden'}>
        <span aria-hidden="true" className="aa">
          Aa
        </span>
        <span className="max-lg:sr-only">Reading</span>
      </SlipButton>
      {!isFront && (
        <SlipButton slip="sections" className="tool scripted lg:hidden">
          <svg width="21" height="20" viewBox="0 0 21 20" aria-hidden="true">
            <path d="M2 4h18M2 10h18M2 16h18" />
          </svg>
          <span className="sr-only">Menu</span>
        </SlipButton>
      )}
    </>
  )
}
