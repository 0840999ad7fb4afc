import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { earlyScript } from './src/press/early-script.ts'
import { lateScript } from './src/press/late-script.ts'
import { leaveOut } from './src/press/leave-out.ts'
import { makeFonts } from './src/press/make-fonts.ts'
import { HELPER_CHUNK, plainImports } from './src/press/plain-imports.ts'

// Vitest 5 reports failures with Map.groupBy, which Node 20 does not have yet (ECMAScript 2024).
if (!('groupBy' in Map)) {
  Object.defineProperty(Map, 'groupBy', {
    value: <T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> => {
      const groups = new Map<K, T[]>()
      for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
      return groups
    },
  })
}

/*
 * React first, then the router. What two kinds of page share lies together, the rest goes by route; what answers an
 * act of the reader's is fetched at that act. The helper that nobody calls is put by itself, to be left out.
 */
const IN_READER = /src[\\/](?:news|read)[\\/]/
/** What no story needs before its reader acts, however many other pages share it. */
const APART =
  /src[\\/](?:news|read)[\\/](?:(?:desk|search|share|quotes|lists)[\\/]|.*(?:use-live|fold-text|hash-text|page-nav|offer-saving)\.tsx?$)/
const PIECES = [
  { name: HELPER_CHUNK, test: /vite[\\/]preload-helper/ },
  { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
  { name: 'router', test: /node_modules[\\/](?:react-router|@remix-run|@tanstack)[\\/]/ },
  { name: 'story', test: (id: string) => IN_READER.test(id) && !APART.test(id), minShareCount: 2 },
]

export default defineConfig(async () => ({
  plugins: [react(), tailwindcss(), plainImports, leaveOut(), earlyScript(), lateScript()],
  build: {
    // The prerenderer names each page's own preloads.
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: { groups: PIECES } } },
  },
  resolve: { alias: { '/@broadsheet-fonts': await makeFonts() } },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // A busy machine is no failure: some tests press the whole edition.
    testTimeout: 60_000,
    // Tests are of pure functions: sharing a worker between files is safe, and three times as quick.
    isolate: false,
  },
}))
