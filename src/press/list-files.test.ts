import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { askPart, type IsAsked } from '#news/part.ts'
import { createBinder } from './bind-content.ts'
import { listFiles } from './list-files.ts'
import { makeEdition } from './make-edition.ts'
import { readShell } from './read-client.ts'
import { makeSampleFolder } from './sample-folder.ts'

const PARTS = 8

const KINDS = ['front', 'section', 'article', 'quotes', 'topic', 'saved', 'search', 'missing']

/** A browser's part that holds next to nothing. */
async function makeClient(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'client-'))
  await writeFile(join(folder, 'index.html'), '<html lang="en"><!--head--><!--page--><!--data--></html>')
  await writeFile(join(folder, 'manifest.json'), '{}')
  const style = { first: 'p{}', tongues: '', later: '/news/assets/later.css' }
  await writeFile(
    join(folder, 'styles.json'),
    JSON.stringify(Object.fromEntries(KINDS.map((kind) => [kind, style]))),
  )
  await writeFile(join(folder, 'icon.svg'), '<svg/>')
  return folder
}

test('eight parts unite to the very site that one press prints, and no file is printed twice', async () => {
  const seeds = await makeSampleFolder()
  const client = await makeClient()
  const { edition } = await makeEdition(seeds)
  const site = { origin: 'https://example.org', base: '/news/' }
  const setting = { shell: await readShell(client, site.base), site }
  const bind = createBinder()
  const print = async (isAsked: IsAsked): Promise<readonly (readonly [string, string])[]> => {
    const files: (readonly [string, string])[] = []
    const printing = { setting, client, version: null, isAsked, hasCards: true, shallIndex: false }
    for await (const part of listFiles(edition, printing))
      for (const [path, make] of part.kind === 'plain' ? part.files : [])
        files.push([path, Buffer.from(bind(await make()).bytes).toString()])
    return files
  }
  const united: (readonly [string, string])[] = []
  for (let part = 1; part <= PARTS; part += 1) united.push(...(await print(askPart({ part, of: PARTS }))))
  const whole = await print(() => true)
  expect(united.length).toBe(whole.length)
  expect(new Map(united)).toEqual(new Map(whole))
  await rm(seeds, { recursive: true })
  await rm(client, { recursive: true })
})
