import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { makeFonts } from './src/press/make-fonts.ts'

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

// React wakes first, then the router; parts that all kinds of page share lie together, the rest goes by route.
const PIECES = [
  { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
  { name: 'router', test: /node_modules[\\/](?:react-router|@remix-run|@tanstack)[\\/]/ },
  { name: 'story', test: /src[\\/](?:news|read[\\/](?:story|furniture))[\\/]/, minShareCount: 3 },
]

export default defineConfig(async () => ({
  plugins: [react(), tailwindcss()],
  build: {
    // The prerenderer names each page's own preloads.
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: { groups: PIECES } } },
  },
  resolve: { alias: { '/@broadsheet-fonts': await makeFonts() } },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // Tests are of pure functions: sharing a worker between files is safe, and three times as quick.
    isolate: false,
  },
}))
