import { renameSync, rmSync } from 'node:fs'
import { basename, resolve, sep } from 'node:path'
import process from 'node:process'
import { build } from 'vite'

const COMMANDS = ['run-build', 'start', 'inspect']

/** Packages that are programs of their own, or hold what is no JavaScript; they are read where they lie. */
const APART = ['vite', 'pagefind', '@resvg/resvg-js', 'satori', 'subset-font', 'sirv']

/** Modules that do only what shows in HTML, in the place of libraries that do much more. */
const STAND_INS = {
  'react-router': 'src/prerender/stand-in/react-router.tsx',
  '@tanstack/react-query': 'src/prerender/stand-in/react-query.ts',
}

const standIn = {
  name: 'broadsheet:stand-in',
  enforce: 'pre',
  resolveId(source, importer = '') {
    const isOurs = importer.startsWith(resolve('src') + sep) && !importer.includes('stand-in')
    const path = isOurs ? STAND_INS[source] : undefined
    return path === undefined ? null : resolve(path)
  },
}

/** Bundles the press into a folder, one file for each command and what they share; it appears whole or not at all. */
export async function bundlePress(folder) {
  const outDir = `${folder}-${process.pid}`
  await build({
    configFile: false,
    plugins: [standIn],
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(COMMANDS.map((name) => [name, `src/press/${name}.ts`])),
      },
    },
    define: {
      'process.env.NODE_ENV': '"production"',
      // A name for this state of the code, for what is kept from build to build.
      PRESS_VERSION: JSON.stringify(basename(folder)),
    },
    ssr: { noExternal: true, external: APART },
  })
  try {
    renameSync(outDir, folder)
  } catch {
    // Another command has bundled the same meanwhile.
    rmSync(outDir, { recursive: true })
  }
}
