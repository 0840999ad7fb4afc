import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasProgram } from './find-program.ts'
import type { Outcome, Trial } from './trial.ts'

/** Fetches a feed with newsboat into a cache of its own and answers its count of unread items. */
function countWithNewsboat(feed: string): number | string {
  const home = mkdtempSync(join(tmpdir(), 'newsboat-'))
  try {
    writeFileSync(join(home, 'urls'), `${feed}\n`)
    const flags = [
      '-u',
      join(home, 'urls'),
      '-c',
      join(home, 'cache.db'),
      '-C',
      '/dev/null',
      '-x',
      'reload',
      'print-unread',
    ]
    const { stdout, stderr } = spawnSync('newsboat', flags, {
      encoding: 'utf8',
      env: { ...process.env, HOME: home },
    })
    const count = /(\d+) unread/.exec(stdout)?.[1]
    return count === undefined ? stdout + stderr : Number(count)
  } finally {
    rmSync(home, { recursive: true })
  }
}

async function run({ address }: { address: string }): Promise<Outcome> {
  if (!hasProgram('newsboat', '--version')) return { kind: 'not run', why: 'newsboat is not installed' }
  const found: string[] = []
  for (const [path, mark] of [
    ['feed.xml', /<item[ >]/g],
    ['feed.atom', /<entry[ >]/g],
  ] as const) {
    const text = await (await fetch(`${address}${path}`)).text()
    const told = text.match(mark)?.length ?? 0
    const read = countWithNewsboat(`${address}${path}`)
    if (told === 0 || read !== told)
      return { kind: 'failed', why: `${path} holds ${told} items, newsboat reads ${read}` }
    found.push(`${path} ${told}`)
  }
  return { kind: 'held', figure: `items: ${found.join(', ')}` }
}

export const readFeedWithNewsboat: Trial = { name: 'a reader program counts the feeds’ items', run }
