import type { Block, Paragraph } from '#news/block.ts'
import { fingerprintAll } from '#parse/identity/fingerprint.ts'
import { firstNumber, lastNumber, type Line } from '#parse/lines/line.ts'
import type { Fate, Marked } from '#parse/marks/mark.ts'
import { splitItems } from '#parse/body/mark-lists.ts'
import { numberAnchors } from './number-anchors.ts'

type Kind = Block['kind']
type BlockFate = Extract<Fate, { kind: 'block' }>
type Draft = { kind: Kind; lines: [Line, ...Line[]] }

const JOINING: ReadonlySet<Kind> = new Set<Kind>(['list', 'table', 'embed'])

/** Does a line go on with the block before it? */
function goesOn(draft: Draft | undefined, fate: BlockFate): draft is Draft {
  return draft !== undefined && draft.kind === fate.block && JOINING.has(fate.block) && fate.starts !== true
}

/** Groups neighbouring lines into blocks. A field or a removed line between two does not part them. */
function draftBlocks(copy: readonly Marked[]): readonly Draft[] {
  const drafts: Draft[] = []
  for (const { line, fate } of copy) {
    if (fate?.kind !== 'block') continue
    const open = drafts.at(-1)
    if (goesOn(open, fate)) open.lines.push(line)
    else drafts.push({ kind: fate.block, lines: [line] })
  }
  return drafts
}

function textOf({ kind, lines }: Draft): string {
  if (kind === 'rule') return ''
  if (kind === 'paragraph' && lines.length === 1) return lines[0].text
  if (kind === 'table') return lines.map((line) => line.raw).join('\n')
  if (kind === 'list') return lines.flatMap((line) => splitItems(line.text)).join('\n')
  return lines.map((line) => line.text).join('\n')
}

/** What only some kinds of block carry. */
function finishBlock(kind: Kind, base: Omit<Paragraph, 'kind'>, anchor: string): Block {
  const { text, lines, fingerprint } = base
  if (kind === 'list') return { kind, text, lines, fingerprint, items: text.split('\n') }
  return kind === 'crosshead'
    ? { kind, text, lines, fingerprint, anchor }
    : { kind, text, lines, fingerprint }
}

const rangeOf = ({ lines }: Draft): readonly [first: number, last: number] => [
  firstNumber(lines[0]),
  lastNumber(lines.at(-1) ?? lines[0]),
]

/** The body's blocks, each with its lines and fingerprint, crossheads with their anchors. */
export function buildBody(copy: readonly Marked[]): readonly Block[] {
  const drafts = draftBlocks(copy)
  const texts = drafts.map(textOf)
  const prints = fingerprintAll(texts)
  const anchors = numberAnchors(drafts.map(({ kind }, i) => (kind === 'crosshead' ? (texts[i] ?? '') : null)))
  return drafts.map((draft, i) => {
    const base = { text: texts[i] ?? '', lines: rangeOf(draft), fingerprint: prints[i] ?? '' }
    return finishBlock(draft.kind, base, anchors[i] ?? '')
  })
}
