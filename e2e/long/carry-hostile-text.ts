import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { readHostileLists } from './read-hostile-lists.ts'
import type { Outcome, Trial } from './trial.ts'

const BUFFER_BYTES = 512 * 1024 * 1024
/** Signs alone make no story, and a line of them is drawn as a rule. */
const HAS_WORD = /[\p{L}\p{N}]/u
/** The bullet of an item is drawn, not written. */
const BULLET = /^\*/
const PER_STORY = 50
const INVISIBLE = /[\s\p{Cc}\p{Cf}]/gu
const MADE = 'img, iframe, object, embed, form, base, style, svg script, math, video, audio'

const squash = (text: string): string => text.replace(INVISIBLE, '')

/** Each string as a headline, and fifty to a story as paragraphs. */
function writeStories(strings: readonly string[]): readonly string[] {
  const headlines = strings
    .filter((text) => HAS_WORD.test(text))
    .map((text) => `${text}\n\nThe keeper read it out to everybody who stood there.\n`)
  const stories = Array.from({ length: Math.ceil(strings.length / PER_STORY) }, (_, n) => {
    const part = strings.slice(n * PER_STORY, (n + 1) * PER_STORY)
    return `The keeper reads list ${n + 1}\n\n${part.join('\n\n')}\n\nNobody said a word.\n`
  })
  return [...headlines, ...stories]
}

const npm = (args: readonly string[], env: NodeJS.ProcessEnv, input = '') =>
  spawnSync('npm', ['run', '-s', ...args], {
    env: { ...process.env, ...env },
    input,
    encoding: 'utf8',
    maxBuffer: BUFFER_BYTES,
    shell: process.platform === 'win32',
  })

/** The words of stories that are nowhere in what the parser answered. */
function findLost(stories: readonly string[]): readonly string[] {
  const rows = stories.map((text, n) => JSON.stringify({ id: String(n), text }))
  const answers = npm(['inspect', '--', '--jsonl'], {}, `${rows.join('\n')}\n`)
    .stdout.trimEnd()
    .split('\n')
  return stories.flatMap((text, n) => {
    const strings: string[] = []
    JSON.parse(answers[n] ?? '{}', (_, value: unknown) => {
      if (typeof value === 'string') strings.push(squash(value))
      return value
    })
    const all = strings.join('')
    return text
      .split(/\s+/)
      .filter((word) => HAS_WORD.test(word) && !all.includes(squash(word.replace(BULLET, ''))))
  })
}

/** Built pages with an element or a handler that the copy made. */
function findMade(folder: string): readonly string[] {
  const pages = readdirSync(join(folder, 'article')).filter((file) => file.endsWith('.html'))
  return pages.filter((file) => {
    const { document } = parseHTML(readFileSync(join(folder, 'article', file), 'utf8'))
    const main = document.querySelector('main')
    const hasHandler = [...(main?.querySelectorAll('*') ?? [])].some((element) =>
      element.getAttributeNames().some((name) => name.toLowerCase().startsWith('on')),
    )
    return main === null || hasHandler || main.querySelector(MADE) !== null
  })
}

async function run(): Promise<Outcome> {
  const lists = process.env['BROADSHEET_HOSTILE'] ?? ''
  const strings = lists === '' ? [] : readHostileLists(lists)
  if (strings.length === 0)
    return { kind: 'not run', why: 'BROADSHEET_HOSTILE names no folder of hostile strings' }
  const stories = writeStories(strings)
  const lost = findLost(stories)
  if (lost.length > 0)
    return { kind: 'failed', why: `${lost.length} words are lost: ${lost.slice(0, 5).join('  ')}` }
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-hostile-'))
  try {
    const [seeds, out] = [join(folder, 'seeds'), join(folder, 'dist')]
    mkdirSync(seeds)
    for (const [n, text] of stories.entries()) writeFileSync(join(seeds, `${n}.txt`), text)
    const flags = ['--no-cards', '--no-search', '--no-compress']
    const built = npm(['build', '--', ...flags], { BROADSHEET_SEEDS: seeds, BROADSHEET_OUT: out })
    if (built.status !== 0) return { kind: 'failed', why: built.stderr.slice(-500) }
    const made = findMade(out)
    if (made.length > 0)
      return { kind: 'failed', why: `${made.length} pages hold more than text: ${made[0]}` }
    return { kind: 'held', figure: `${strings.length} strings, each as a headline and as a paragraph` }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export const carryHostileText: Trial = { name: 'hostile strings come through as text', run }
