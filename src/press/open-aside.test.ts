import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openAside } from './open-aside.ts'
import { openOutput } from './open-output.ts'

async function lookAt(folder: string) {
  const { seen, looked } = openAside({ out: folder, seeds: 'seeds' })
  return [await seen, await looked]
}

test('a folder without a ledger has nothing to look at, nor has a press without a bundled thread', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'look-'))
  expect(await lookAt(folder)).toEqual([null, null])
  const output = openOutput(folder, { shallCompress: false })
  await output.write('a.html', 'A')
  output.close()
  expect(await lookAt(folder)).toEqual([null, null])
  rmSync(folder, { recursive: true })
})
