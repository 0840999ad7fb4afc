import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const LONGEST = 2000

/** The strings of a list: a JSON array of strings, or a text file with one on each line. */
function readList(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  if (!file.endsWith('.json')) return text.split(/\r?\n/)
  const value: unknown = JSON.parse(text)
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/**
 * Every different string of the lists below a folder, that is a line of copy: lists of naughty strings and of
 * attacks, such as https://github.com/minimaxir/big-list-of-naughty-strings. Empty without the folder.
 */
export function readHostileLists(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:json|txt)$/.test(file))
    .sort()
  const strings = files.flatMap((file) => readList(join(folder, file)))
  const lines = strings.map((text) => text.replace(/[\r\n\f\v\u0085\u2028\u2029]+/g, ' ').trim())
  return [...new Set(lines)].filter((line) => line !== '' && line.length <= LONGEST)
}
