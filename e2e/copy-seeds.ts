import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DEV_SEEDS } from './sites.ts'

/* The seeds of `npm run dev`: a copy, so that a test may change them. */
const root = join(import.meta.dirname, '..')
rmSync(join(root, DEV_SEEDS), { recursive: true, force: true })
cpSync(join(root, 'seeds'), join(root, DEV_SEEDS), { recursive: true })
