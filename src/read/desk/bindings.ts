/** What a key does that no control of the page does. */
export type Act = 'larger' | 'smaller' | 'turn paper'

const PARAGRAPHS = 'article p[data-f]'
const CROSSHEADS = 'article h2[id]'

/**
 * A key, and what it does: presses the control of the page that names the key in `aria-keyshortcuts`, steps
 * through what a selector finds, acts by itself, or, as the browser has it, closes.
 */
export type Binding = { key: string; says: string } & (
  | { kind: 'control' }
  | { kind: 'step'; stops: string; by: 1 | -1 }
  | { kind: 'act'; act: Act; also?: string }
  | { kind: 'browser' }
)

/** Every shortcut of the reader, in the order of the help. Keys are lower case: Shift makes no difference. */
export const BINDINGS: readonly Binding[] = [
  { kind: 'control', key: '/', says: 'Search' },
  { kind: 'control', key: 'n', says: 'Next' },
  { kind: 'control', key: 'p', says: 'Previous' },
  { kind: 'control', key: 's', says: 'Save' },
  { kind: 'control', key: 'c', says: 'Copy link' },
  { kind: 'control', key: 'q', says: 'Quotes' },
  { kind: 'step', key: 'j', says: 'Next paragraph', stops: PARAGRAPHS, by: 1 },
  { kind: 'step', key: 'k', says: 'Previous paragraph', stops: PARAGRAPHS, by: -1 },
  { kind: 'step', key: ']', says: 'Next crosshead', stops: CROSSHEADS, by: 1 },
  { kind: 'step', key: '[', says: 'Previous crosshead', stops: CROSSHEADS, by: -1 },
  { kind: 'act', key: '+', also: '=', says: 'Larger type', act: 'larger' },
  { kind: 'act', key: '-', also: '−', says: 'Smaller type', act: 'smaller' },
  { kind: 'act', key: 't', says: 'Another paper', act: 'turn paper' },
  { kind: 'control', key: '?', says: 'These shortcuts' },
  { kind: 'browser', key: 'escape', says: 'Close' },
]

/** The binding of a key as the browser names it; `null` when it has none. */
export function findBinding(key: string): Binding | null {
  const pressed = key.toLowerCase()
  return (
    BINDINGS.find(
      (binding) => binding.key === pressed || (binding.kind === 'act' && binding.also === pressed),
    ) ?? null
  )
}
