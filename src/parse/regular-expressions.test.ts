import { readdirSync, readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'
import { checkSync } from 'recheck'
import { expect, test } from 'vitest'

/*
 * No regular expression of the parser takes time that grows faster than its text. What the checker cannot
 * decide in its time passes: such patterns have bounded repeats and are tried on short lines only.
 */
const FOLDER = new URL('./', import.meta.url)
const CHECK_MILLISECONDS = 300

type Expression = { pattern: string; flags: string }

function isExpression(value: object): value is { regex: Expression } {
  return 'regex' in value && typeof value.regex === 'object' && value.regex !== null
}

/** Every regular expression literal below a node of a syntax tree. */
function findExpressions(node: unknown): readonly Expression[] {
  if (typeof node !== 'object' || node === null) return []
  if (isExpression(node)) return [node.regex]
  return Object.values(node).flatMap(findExpressions)
}

const files = readdirSync(FOLDER, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))

test('every regular expression is linear', { timeout: 240_000 }, () => {
  const vulnerable = files.flatMap((file) => {
    const source = readFileSync(new URL(file, FOLDER), 'utf8')
    return findExpressions(parseSync(file, source).program)
      .filter(
        ({ pattern, flags }) =>
          checkSync(pattern, flags, { timeout: CHECK_MILLISECONDS }).status === 'vulnerable',
      )
      .map(({ pattern }) => `${file}: ${pattern}`)
  })
  expect(files.length).toBeGreaterThan(50)
  expect(vulnerable).toEqual([])
})
