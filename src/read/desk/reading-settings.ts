const PAPERS = ['white', 'sepia', 'dark', 'auto'] as const
const SIZES = ['1', '2', '3', '4', '5'] as const
const LEADINGS = ['tight', 'normal', 'loose'] as const
const SWITCH = ['on', 'off'] as const

/** How the reader wants to read. Names and values are those of the document element's dataset. */
export type ReadingSettings = {
  theme: (typeof PAPERS)[number]
  /** Steps of type size. */
  read: (typeof SIZES)[number]
  leading: (typeof LEADINGS)[number]
  redletter: (typeof SWITCH)[number]
  keys: (typeof SWITCH)[number]
}

/** What holds when the reader has chosen nothing, and is never written down. */
const USUAL: ReadingSettings = { theme: 'auto', read: '2', leading: 'normal', redletter: 'off', keys: 'on' }

type Kept = Readonly<Record<string, unknown>>

const isKept = (value: unknown): value is Kept => typeof value === 'object' && value !== null

const pick = <Choice extends string>(value: unknown, choices: readonly Choice[], usual: Choice): Choice =>
  choices.find((choice) => choice === value) ?? usual

/** The settings in a dataset or in what was kept; what is missing or unknown is as usual. */
export const readSettings = (kept: Kept): ReadingSettings => ({
  theme: pick(kept['theme'], PAPERS, USUAL.theme),
  read: pick(kept['read'], SIZES, USUAL.read),
  leading: pick(kept['leading'], LEADINGS, USUAL.leading),
  redletter: pick(kept['redletter'], SWITCH, USUAL.redletter),
  keys: pick(kept['keys'], SWITCH, USUAL.keys),
})

/** The settings in a text that was kept, whatever became of it. */
export function parseSettings(text: string | null): ReadingSettings {
  try {
    const kept: unknown = JSON.parse(text ?? '{}')
    return readSettings(isKept(kept) ? kept : {})
  } catch {
    return USUAL
  }
}

/** Each setting with its value; `null` for one that is as usual and leaves no trace. */
export function listTraces(settings: ReadingSettings): (readonly [name: string, value: string | null])[] {
  const usual: Readonly<Record<string, string>> = USUAL
  return Object.entries(settings).map(([name, value]) => [name, value === usual[name] ? null : value])
}

/** The settings as they are kept: only what differs from the usual. */
export const writeSettings = (settings: ReadingSettings): string =>
  JSON.stringify(Object.fromEntries(listTraces(settings).filter(([, value]) => value !== null)))

/** The type size some steps up or down, within the scale. */
export function stepSize(size: ReadingSettings['read'], by: 1 | -1): ReadingSettings['read'] {
  return SIZES[SIZES.indexOf(size) + by] ?? size
}

/** The paper that follows, round and round. */
export const turnPaper = (paper: ReadingSettings['theme']): ReadingSettings['theme'] =>
  PAPERS[(PAPERS.indexOf(paper) + 1) % PAPERS.length] ?? paper
