import { parseBuildOptions } from './build-options.ts'
import { openAside } from './open-aside.ts'
import { printNotices } from './print-notices.ts'
import type { Surroundings } from './surroundings.ts'

/** Builds the site and tells what became of it. `args` are the build's flags. Answers the exit status. */
export async function build(surroundings: Surroundings, args: readonly string[]): Promise<number> {
  const options = parseBuildOptions(args)
  // React reads this once, when it is first imported.
  process.env['NODE_ENV'] = 'production'
  // There is much to look at: it is begun before all the rest is even loaded.
  const aside = openAside(surroundings)
  const { buildEdition } = await import('./build-edition.ts')
  const built = await buildEdition(surroundings, options, aside)
  printNotices(surroundings.seeds, built.notices)
  const spiked = built.spiked === 0 ? '' : `, ${built.spiked} spiked`
  const notices =
    built.notices.length === 0
      ? ''
      : `, ${built.notices.length} ${built.notices.length === 1 ? 'notice' : 'notices'}`
  console.log(
    `${built.stories} stories in ${surroundings.out}/, ${built.written} files written${spiked}${notices}`,
  )
  return options.isStrict && built.notices.length > 0 ? 1 : 0
}
