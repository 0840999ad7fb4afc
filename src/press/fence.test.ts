import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** Folder → an import that its place in the house forbids. */
const PLANTED: Readonly<Record<string, string>> = {
  'src/news/planted.ts': '#parse/parse-seed.ts',
  'src/parse/planted.ts': '#link/link-edition.ts',
  'src/parse/quote/planted.ts': 'node:fs',
  'src/link/planted.ts': '#parse/parse-seed.ts',
  'src/emit/planted.ts': '#read/routes.tsx',
  'src/read/planted.ts': '#emit/emit-data.ts',
  'src/read/story/planted.ts': '#read/furniture/frame.tsx',
  'src/read/furniture/planted.ts': '#read/story/prose.tsx',
  'src/prerender/planted.ts': '#press/build.ts',
  'src/press/planted.ts': '../main.tsx',
  'src/main.tsx': '#press/build.ts',
  'e2e/planted.ts': '#news/article.ts',
}

const LAWFUL: Readonly<Record<string, string>> = {
  'src/parse/lawful.ts': '#news/article.ts',
  'src/parse/quote/lawful.ts': '#parse/identity/fingerprint.ts',
  'src/prerender/lawful.ts': '#read/routes.tsx',
  'src/press/lawful.ts': '#emit/emit-data.ts',
}

type Report = { diagnostics: readonly { code: string; filename: string }[] }

/** Lints a small house built of the given files under the project's own rules. */
function lintHouse(files: Readonly<Record<string, string>>): string[] {
  const house = mkdtempSync(join(tmpdir(), 'fence-'))
  try {
    copyFileSync('.oxlintrc.json', join(house, '.oxlintrc.json'))
    for (const [file, imported] of Object.entries(files)) {
      mkdirSync(dirname(join(house, file)), { recursive: true })
      writeFileSync(join(house, file), `import { planted } from '${imported}'\nexport const copy = planted\n`)
    }
    const linter = resolve('node_modules/oxlint/bin/oxlint')
    const { stdout } = spawnSync(process.execPath, [linter, '-f', 'json'], { cwd: house, encoding: 'utf8' })
    const report: Report = JSON.parse(stdout)
    return report.diagnostics
      .filter(({ code }) => code.includes('no-restricted-imports'))
      .map(({ filename }) => filename)
      .sort()
  } finally {
    rmSync(house, { recursive: true })
  }
}

test('the linter refuses every import across the fence', () => {
  expect(lintHouse(PLANTED)).toEqual(Object.keys(PLANTED).sort())
})

test('the linter lets lawful imports pass', () => {
  expect(lintHouse(LAWFUL)).toEqual([])
})
