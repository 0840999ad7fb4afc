import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ODD_STORIES } from './odd-stories.ts'
import { ODD_SEEDS } from './sites.ts'

/* The seeds of the odd edition: those that lie beside the tests, and the generated ones. */
const folder = join(import.meta.dirname, '..', ODD_SEEDS)
rmSync(folder, { recursive: true, force: true })
cpSync(join(import.meta.dirname, 'seeds'), folder, { recursive: true })
mkdirSync(join(folder, 'states'))
for (const { name, text } of ODD_STORIES) writeFileSync(join(folder, 'states', `${name}.txt`), text)
