import { renameSync, rmSync } from 'node:fs'
import process from 'node:process'
import { build } from 'vite'

const COMMANDS = ['run-build', 'start', 'inspect']

/** Packages that are programs of their own, or hold what is no JavaScript; they are read where they lie. */
const APART = ['vite', 'pagefind', '@resvg/resvg-js', 'satori', 'subset-font', 'sirv']

/** Bundles the press into a folder, one file for each command and what they share; it appears whole or not at all. */
export async function bundlePress(folder) {
  const outDir = `${folder}-${process.pid}`
  await build({
    configFile: false,
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
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true, external: APART },
  })
  try {
    renameSync(outDir, folder)
  } catch {
    // Another command has bundled the same meanwhile.
    rmSync(outDir, { recursive: true })
  }
}
