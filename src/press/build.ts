import { join } from 'node:path'
import type { Notice } from '#news/notice.ts'
import { parseBuildOptions } from './build-options.ts'
import type { Surroundings } from './surroundings.ts'

const printNotice = (seeds: string, { seed, line, column, message }: Notice): void =>
  console.warn(`${join(seeds, seed)}:${line}:${column}  ${message}`)

/** Builds the site and tells what became of it. `args` are the build's flags. Answers the exit status. */
export async function build(surroundings: Surroundings, args: readonly string[]): Promise<number> {
  const options = parseBuildOptions(args)
  // React reads this once, when it is first imported.
  process.env['NODE_ENV'] = 'production'
  const { buildEdition } = await import('./build-edition.ts')
  const built = await buildEdition(surroundings, options)
  for (const notice of built.notices) printNotice(surroundings.seeds, notice)
  const spiked = built.spiked === 0 ? '' : `, ${built.spiked} spiked`
  console.log(`${built.stories} stories in ${surroundings.out}/, ${built.written} files written${spiked}`)
  return options.isStrict && built.notices.length > 0 ? 1 : 0
}
