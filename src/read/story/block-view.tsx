import type { Block } from '#news/block.ts'
import { CrossheadView } from './crosshead-view.tsx'
import { ListView } from './list-view.tsx'
import { RunningText } from './running-text.tsx'
import type { PlacedQuote } from './segment-block.ts'
import { TableView } from './table-view.tsx'

type Props = {
  block: Block
  quotes: readonly PlacedQuote[]
  /** The story's first paragraph, when there is no standfirst, is set large. */
  isLead?: boolean
  /** The story's last paragraph bears the end mark. */
  isLast?: boolean
}

/** One block of the body, whatever its kind, in whatever language. */
export function BlockView(props: Props) {
  const { language, direction } = props.block
  if (language === undefined && direction === undefined) return <BlockOfKind {...props} />
  return (
    <div lang={language} dir={direction}>
      <BlockOfKind {...props} />
    </div>
  )
}

function BlockOfKind({ block, quotes, isLead = false, isLast = false }: Props) {
  const text = <RunningText text={block.text} quotes={quotes} />
  switch (block.kind) {
    case 'paragraph':
      return (
        <p
          data-f={block.fingerprint}
          className={isLead ? 'max-w-standfirst text-lead text-pretty' : 'text-pretty'}
        >
          {text}
          {isLast && <span className="end-mark" aria-hidden="true" />}
        </p>
      )
    case 'crosshead':
      return <CrossheadView block={block} />
    case 'list':
      return <ListView block={block} quotes={quotes} />
    case 'question':
      return (
        <div data-f={block.fingerprint} className="pt-2 font-bold text-pretty">
          {text}
        </div>
      )
    case 'caption':
      return (
        <div
          data-f={block.fingerprint}
          className="border-s-4 border-hair ps-4 font-sans text-meta text-ink-2"
        >
          {text}
        </div>
      )
    case 'table':
      return <TableView block={block} />
    case 'embed':
      return (
        <div data-f={block.fingerprint} className="border-y border-hair py-3 font-sans text-meta text-ink-2">
          {text}
        </div>
      )
    case 'rule':
      return <hr className="my-8 border-t border-line" />
    case 'note':
      return (
        <div
          role="note"
          data-f={block.fingerprint}
          className="border-t border-hair pt-3 font-sans text-meta text-ink-2"
        >
          {text}
        </div>
      )
  }
}
