import { renameSync, rmSync } from 'node:fs'
import { basename, resolve, sep } from 'node:path'
import process from 'node:process'
import { build } from 'vite'

const COMMANDS = ['run-build', 'start', 'inspect']
/** What runs in a thread of its own. */
const THREAD = 'work-aside'

/** Packages that are programs of their own, or hold what is no JavaScript; they are read where they lie. */
const APART = ['vite', 'pagefind', '@resvg/resvg-js', 'satori', 'subset-font', 'sirv']

/** Modules that do only what shows in HTML, in the place of libraries that do much more; and two that are in no hurry. */
const STAND_INS = {
  react: 'src/prerender/stand-in/react.ts',
  'react/jsx-runtime': 'src/prerender/stand-in/jsx-runtime.ts',
  'react-dom/server': 'src/prerender/stand-in/react-dom-server.ts',
  'react-router': 'src/prerender/stand-in/react-router.ts',
  '@tanstack/react-query': 'src/prerender/stand-in/react-query.ts',
  linkedom: 'src/press/late-linkedom.ts',
  tinyld: 'src/press/late-tinyld.ts',
}

const standIn = {
  name: 'broadsheet:stand-in',
  enforce: 'pre',
  resolveId(source, importer = '') {
    const isOurs =
      importer.startsWith(resolve('src') + sep) &&
      !importer.includes('stand-in') &&
      !importer.includes('late-')
    const path = isOurs ? STAND_INS[source] : undefined
    return path === undefined ? null : resolve(path)
  },
}

/** Bundles modules by name into a folder, one file for each and what they share. */
export async function bundleModules(input, outDir) {
  await build({
    configFile: false,
    plugins: [standIn],
    publicDir: false,
    logLevel: 'error',
    oxc: { jsx: { development: false } },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      // Modules of the older form are what V8 compiles by itself, and may be given what it made of them before.
      rolldownOptions: {
        input,
        output: {
          format: 'cjs',
          dynamicImportInCjs: false,
          entryFileNames: '[name].js',
          chunkFileNames: 'assets/[name]-[hash].js',
        },
      },
    },
    define: {
      'process.env.NODE_ENV': '"production"',
      // A name for this state of the code, for what is kept from build to build.
      PRESS_VERSION: JSON.stringify(basename(outDir).split('-')[0]),
    },
    ssr: { noExternal: true, external: APART },
  })
}

/** Bundles the press into a folder, one file for each command; it appears whole or not at all. */
export async function bundlePress(folder) {
  const outDir = `${folder}-${process.pid}`
  await bundleModules(
    Object.fromEntries([...COMMANDS, THREAD].map((name) => [name, `src/press/${name}.ts`])),
    outDir,
  )
  try {
    renameSync(outDir, folder)
  } catch {
    // Another command has bundled the same meanwhile.
    rmSync(outDir, { recursive: true })
  }
}
