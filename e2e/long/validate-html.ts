import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { hasProgram } from './find-program.ts'
import type { Outcome, Site, Trial } from './trial.ts'

const BUFFER_BYTES = 64 * 1024 * 1024

type Report = { messages: readonly { type: string; url?: string; lastLine?: number; message: string }[] }

/** The HTML of every page of the site through the Nu Html Checker (https://validator.github.io/validator/). */
async function run({ folder }: Site): Promise<Outcome> {
  if (!hasProgram('java', '-version')) return { kind: 'not run', why: 'Java is not installed' }
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
  const flags = ['-Xss1m', '-jar', jar, '--format', 'json', '--exit-zero-always', '--skip-non-html', folder]
  const { stderr } = spawnSync('java', flags, { encoding: 'utf8', maxBuffer: BUFFER_BYTES })
  const report: Report = JSON.parse(stderr)
  const errors = report.messages.filter(({ type }) => type !== 'info')
  const first = errors[0]
  if (first === undefined) return { kind: 'held', figure: '0 errors' }
  return {
    kind: 'failed',
    why: `${errors.length} errors, the first: ${first.url}:${first.lastLine} ${first.message}`,
  }
}

export const validateHtml: Trial = { name: 'every page passes the standards’ validator', run }
