import type { List } from '#news/block.ts'
import { findItems } from './find-items.ts'
import { RunningText } from './running-text.tsx'
import type { PlacedQuote } from './segment-block.ts'

export function ListView({ block, quotes }: { block: List; quotes: readonly PlacedQuote[] }) {
  return (
    <ul data-f={block.fingerprint} className="list-disc ps-6 marker:text-ink-2">
      {findItems(block, quotes).map((item, index) => {
        // Two items may say the same; their place tells them apart.
        const key = index
        return (
          <li key={key} className="mt-1.5 first:mt-0">
            <RunningText text={item.text} quotes={item.quotes} />
          </li>
        )
      })}
    </ul>
  )
}
