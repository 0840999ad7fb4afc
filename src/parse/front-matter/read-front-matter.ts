import { parse } from 'yaml'
import { firstNumber, type Line } from '#parse/lines/line.ts'
import type { Fate, Marked } from '#parse/marks/mark.ts'
import { findFrontMatter, keyOfLines, type FrontMatter } from './find-front-matter.ts'
import { FIELDS, type FieldRead } from './read-fields.ts'

/** A notice before it knows its seed. */
export type Remark = { line: number; message: string }

export type Headed = { head: readonly Marked[]; rest: readonly Line[]; remarks: readonly Remark[] }

const FENCE: Fate = { kind: 'removed', rule: 'front matter' }

/** The mapping that the YAML holds, by lower-case key; `null` when it is none. */
function parseMapping(yaml: string): ReadonlyMap<string, unknown> | null {
  try {
    const value: unknown = parse(yaml)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    return new Map(Object.entries(value).map(([key, item]) => [key.toLowerCase(), item]))
  } catch {
    return null
  }
}

function readField(key: string, value: unknown): FieldRead {
  const read = FIELDS.get(key)
  return read === undefined
    ? { problem: `front matter “${key}” is no field: remove it or correct it` }
    : read(value)
}

/** Each line of front matter with its fate: the first line of a key gives the field, the others belong to it. */
function markLines(matter: FrontMatter, mapping: ReadonlyMap<string, unknown>): Headed {
  const keys = keyOfLines(matter.lines)
  const seen = new Set<string>()
  const remarks: Remark[] = []
  const head = matter.lines.map((line): Marked => {
    const key = keys.get(firstNumber(line))
    if (key === undefined || !mapping.has(key)) return { line, fate: FENCE }
    const read = readField(key, mapping.get(key))
    const isFirst = !seen.has(key)
    seen.add(key)
    if ('problem' in read) {
      if (isFirst) remarks.push({ line: firstNumber(line), message: read.problem })
      return { line, fate: FENCE }
    }
    return { line, fate: { kind: 'field', rule: 'front matter', gives: isFirst ? read.gives : {} } }
  })
  return { head, rest: [], remarks }
}

const fence = (line: Line): Marked => ({ line, fate: FENCE })

/** Front matter that cannot be read: its lines stay in the story, where they cannot be overlooked. */
function keepLines({ open, lines, close }: FrontMatter): Headed {
  const message = 'the front matter is no YAML mapping: correct it, or it is printed as copy'
  const kept = lines.map((line): Marked => {
    return { line, fate: { kind: 'block', rule: 'front matter that cannot be read', block: 'paragraph' } }
  })
  return {
    head: [fence(open), ...kept, fence(close)],
    rest: [],
    remarks: [{ line: firstNumber(open), message }],
  }
}

/** Reads the YAML at the head of a seed. Where it cannot be read it stays in the copy, with a remark. */
export function readFrontMatter(lines: readonly Line[]): Headed {
  const found = findFrontMatter(lines)
  if (found === null) return { head: [], rest: lines, remarks: [] }
  const { matter, rest } = found
  const mapping = parseMapping(matter.yaml)
  if (mapping === null) return { ...keepLines(matter), rest }
  const { head, remarks } = markLines(matter, mapping)
  return { head: [fence(matter.open), ...head, fence(matter.close)], rest, remarks }
}
