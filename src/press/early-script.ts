import { build, type Plugin, type ResolvedConfig } from 'vite'

const ENTRY = 'src/read/early/early.ts'
const MARK = '<!--early-->'

/** What runs before the first paint, as one small script for the page itself to hold. */
async function bundleEarly({ root, base }: ResolvedConfig): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    base,
    logLevel: 'warn',
    build: { write: false, rolldownOptions: { input: ENTRY, output: { format: 'iife' } } },
  })
  if (!('output' in built)) throw new Error(`${ENTRY} was not bundled into one script`)
  return built.output[0].code.trim()
}

/** Puts that script into `index.html`, where the mark for it stands. */
export function earlyScript(): Plugin {
  let script: Promise<string> | null = null
  let config: ResolvedConfig | null = null
  return {
    name: 'broadsheet:early-script',
    configResolved: (resolved) => {
      config = resolved
    },
    hotUpdate: ({ file }) => {
      if (file.includes('/src/read/early/')) script = null
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (config === null) throw new Error('the page is asked for before Vite is ready')
        script ??= bundleEarly(config)
        return html.replace(MARK, `<script>${await script}</script>`)
      },
    },
  }
}
