import { LineCounter, isNode, parseDocument } from 'yaml'
import type { Notice } from '#news/notice.ts'
import type { Fault } from './reading.ts'

type Place = { line: number; column: number }

/** Where an offset stands in a text, both from 1. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

/** Finds settings by their way from the root; the file's beginning where that fails. JSON is a part of YAML. */
function locateIn(text: string): (at: Fault['at']) => Place {
  try {
    const lines = new LineCounter()
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false })
    return (at) => {
      const node: unknown = document.getIn(at, true)
      const { line, col } = lines.linePos(isNode(node) ? (node.range?.[0] ?? 0) : 0)
      return { line, column: col }
    }
  } catch {
    return () => ({ line: 1, column: 1 })
  }
}

/** Faults as notices, each at the value that is at fault. */
export function placeFaults(seed: string, text: string, faults: readonly Fault[]): readonly Notice[] {
  if (faults.length === 0) return []
  const locate = locateIn(text)
  return faults.map(({ at, message }) => ({ seed, ...locate(at), message }))
}
