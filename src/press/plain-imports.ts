import { basename } from 'node:path'
import type { Plugin } from 'vite'

/** The piece that the helper is to be cut into, alone. */
export const HELPER_CHUNK = 'preload-helper'

const HELPER = '\0vite/preload-helper.js'
/** As Vite wraps an import of which some names are wanted, and one whose module goes on to `then`. */
const NAMED =
  /__vitePreload\(async \(\) => \{\s*const \{[^}]*\} = await (import\([^)]*\));\s*return \{[^}]*\};\s*\}, __VITE_PRELOAD__\)/g
const WHOLE =
  /__vitePreload\(\(\) => (import\((?:(?!__vitePreload\()[^])*?), (?:__VITE_PRELOAD__|\[\]|void 0)\)/g
const ONLY = /import \{ \w+ as __vitePreload \} from "[^"]+";\n?/
const AMONG = /, \w+ as __vitePreload(?= \})/

/** Imports when wanted as they were written, without the helper that Vite puts around them. */
export const unwrapImports = (code: string): string => {
  const plain = code.replaceAll(NAMED, '$1').replaceAll(WHOLE, '$1')
  return plain.includes('__vitePreload(') ? plain : plain.replace(ONLY, '').replace(AMONG, '')
}

/**
 * A piece that has a style sheet asks for it and pages name their preloads: an import when wanted needs no helper,
 * and no words around it.
 */
export const plainImports: Plugin = {
  name: 'broadsheet:plain-imports',
  enforce: 'pre',
  load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load()' : null),
  renderChunk: (code) => (code.includes('__VITE_PRELOAD__') ? unwrapImports(code) : null),
  generateBundle(_, bundle) {
    const named = Object.values(bundle).find((piece) => piece.type === 'chunk' && piece.name === HELPER_CHUNK)
    if (named === undefined) return
    const isAsked = Object.values(bundle).some(
      (piece) => piece.type === 'chunk' && piece.code.includes(basename(named.fileName)),
    )
    if (isAsked) throw new Error(`a script still asks for ${named.fileName}, whose imports were unwrapped`)
    delete bundle[named.fileName]
  },
}
