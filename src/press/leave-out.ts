import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

/**
 * Modules of our libraries that the bundler cannot know to be out of use: the links of a server framework, the
 * instruments of a router that bears none, lists without end.
 */
const UNUSED = [
  'react-router/dist/production/lib/dom/ssr/links.js',
  'react-router/dist/production/lib/router/instrumentation.js',
  '@tanstack/query-core/build/modern/infiniteQueryBehavior.js',
]

/** A module with the same exports, each a function that answers nothing. */
export function emptyModule(source: string): string {
  const names = [...source.matchAll(/^export \{([^}]*)\};?$/gm)].flatMap(([, list = '']) => list.split(','))
  return names.map((name) => `export const ${name.trim()} = () => undefined`).join('\n')
}

/** Leaves them out of the built client. */
export function leaveOut(): Plugin {
  const left = new Set<string>()
  return {
    name: 'broadsheet:leave-out',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      const path = id.replaceAll('\\', '/')
      const unused = UNUSED.find((end) => path.endsWith(end))
      if (unused === undefined) return null
      left.add(unused)
      return emptyModule(await readFile(id, 'utf8'))
    },
    buildEnd(error) {
      const gone = UNUSED.filter((end) => !left.has(end))
      if (error === undefined && gone.length > 0)
        this.error(`Not in the client any more; take it off the list in leave-out.ts: ${gone.join(', ')}`)
    },
  }
}
