import { createServer } from 'vite'
import { editionPlugin } from './edition-plugin.ts'
import { runCommand } from './run-command.ts'
import { readSurroundings } from './surroundings.ts'

/** Serves the edition with live reload of seeds, styles and components. */
async function dev(): Promise<number> {
  const surroundings = readSurroundings(process.env)
  const port = process.env['PORT']
  const server = await createServer({
    appType: 'custom',
    base: surroundings.base,
    plugins: [editionPlugin(surroundings)],
    ...(port !== undefined && { server: { port: Number(port), strictPort: true } }),
  })
  await server.listen()
  server.printUrls()
  return 0
}

await runCommand(dev)
