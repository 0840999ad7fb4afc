import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lookAhead } from './look-ahead.ts'
import { openOutput } from './open-output.ts'

test('a folder without a ledger has nothing to look at, nor has a press without a bundled thread', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'look-'))
  expect(await lookAhead(folder)).toBeNull()
  const output = openOutput(folder, { shallCompress: false })
  await output.write('a.html', 'A')
  output.close()
  expect(await lookAhead(folder)).toBeNull()
  rmSync(folder, { recursive: true })
})
