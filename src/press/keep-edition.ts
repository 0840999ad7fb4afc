import { relative, resolve, sep } from 'node:path'
import type { ViteDevServer } from 'vite'
import { articleDataPath } from '#news/paths.ts'
import type { Payload } from '#news/payloads.ts'
import { toPublicArticle } from '#news/to-public-article.ts'
import { findDevDesk } from './dev-edition.ts'
import type { Made } from './make-edition.ts'

/** Linking stops whatever else the server does: it waits for so many times as long as it takes, in milliseconds. */
const PATIENCE = 3
const [SHORTEST_WAIT, LONGEST_WAIT] = [300, 5000]

/** What has changed: one story by the path of its data, or all of the edition. */
type News = readonly [path: string, payload: Payload] | null

/**
 * Keeps the edition of the last good state of the seeds, and tells the reader when there is a new one. Of a saved
 * story the words come first; what else they change in the edition follows when nothing has been saved for a while.
 */
export function keepEdition(server: ViteDevServer, seeds: string): () => Promise<Made> {
  const folder = resolve(seeds) + sep
  const findDesk = findDevDesk(server, seeds)
  let patience = SHORTEST_WAIT
  const make = async (): Promise<Made> => {
    const desk = await findDesk()
    const start = performance.now()
    const made = await desk.make()
    const took = PATIENCE * (performance.now() - start)
    patience = Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, took))
    return made
  }
  let isMaking = true
  let isOutdated = false
  let current = make().finally(() => {
    isMaking = false
    if (isOutdated) void remake()
  })
  let waiting: NodeJS.Timeout | undefined

  const tell = (news: News): void =>
    server.ws.send({ type: 'custom', event: 'broadsheet:edition', data: news })
  const complain = (error: unknown): void => server.config.logger.error(String(error))
  /** Makes the edition anew, or once more when it is being made. Until it is there the last one is shown. */
  const remake = async (): Promise<void> => {
    isOutdated = true
    if (isMaking) return
    isMaking = true
    while (isOutdated) {
      isOutdated = false
      try {
        current = Promise.resolve(await make())
        tell(null)
      } catch (error) {
        complain(error)
      }
    }
    isMaking = false
  }
  const mend = async (file: string): Promise<void> => {
    const mended = (await findDesk()).mend(relative(folder, file).split(sep).join('/'))
    if (mended === null) return remake()
    const { made, story } = mended
    current = Promise.resolve(made)
    tell([articleDataPath(story), toPublicArticle(made.edition.openArticle(story))])
    clearTimeout(waiting)
    waiting = setTimeout(() => void remake(), patience)
  }
  server.watcher.add(folder)
  server.watcher.on('all', (event, name) => {
    const file = resolve(name)
    if (!file.startsWith(folder)) return
    clearTimeout(waiting)
    void (event === 'change' ? mend(file) : remake()).catch(complain)
  })
  return () => current
}
