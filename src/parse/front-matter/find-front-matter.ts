import { firstNumber, type Line } from '#parse/lines/line.ts'

const FENCE = /^-{3}$/
const END = /^(?:-{3}|\.{3})$/
const LONGEST = 200
const KEY = /^[A-Za-z][\w-]*\s*:(?:\s|$)/

export type FrontMatter = { open: Line; close: Line; lines: readonly Line[]; yaml: string }

/** Front matter at the head of a seed and the lines after it; `null` when the seed has none. */
export function findFrontMatter(
  lines: readonly Line[],
): { matter: FrontMatter; rest: readonly Line[] } | null {
  const [open, first] = lines
  if (open === undefined || first === undefined || !FENCE.test(open.text) || !KEY.test(first.raw)) return null
  const end = lines.slice(1, LONGEST).findIndex((line) => END.test(line.text)) + 1
  const close = lines[end]
  if (end === 0 || close === undefined) return null
  const inside = lines.slice(1, end)
  const yaml = inside.map((line) => '\n'.repeat(line.gap) + line.raw).join('\n')
  const rest = lines.slice(end + 1)
  return { matter: { open, close, lines: inside, yaml }, rest }
}

/** The top-level key that each line of front matter belongs to; a comment belongs to none. */
export function keyOfLines(lines: readonly Line[]): ReadonlyMap<number, string> {
  const keys = new Map<number, string>()
  let current: string | null = null
  for (const line of lines) {
    current = /^(?<key>[A-Za-z][\w-]*)\s*:/.exec(line.raw)?.groups?.['key'] ?? current
    if (line.raw.startsWith('#')) continue
    if (current !== null) keys.set(firstNumber(line), current.toLowerCase())
  }
  return keys
}
