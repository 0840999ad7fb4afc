import type { Teaser } from '#news/teaser.ts'
import { formatDate } from '#news/format-date.ts'
import { TeaserItem } from './teaser-item.tsx'

type Props = { teaser: Teaser; scale: 'text-h3' | 'text-h2' }

/** A story on its section's page: dated, since the page goes by date. */
export function SectionItem({ teaser, scale }: Props) {
  const { label, section, published } = teaser
  return (
    <TeaserItem
      teaser={teaser}
      level={2}
      scale={scale}
      label={label === section.name ? null : label}
      note={published === null ? null : formatDate(published)}
    />
  )
}
