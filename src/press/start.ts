import type { Server } from 'node:http'
import { build } from './build.ts'
import { createSiteServer } from './create-site-server.ts'
import { runCommand } from './run-command.ts'
import { readSurroundings } from './surroundings.ts'

const DEFAULT_PORT = 4173

/** Resolves when the server listens; rejects with one sentence when the port is taken. */
function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken; choose another: PORT=${port + 1} npm start.`)
          : error,
      ),
    )
    server.listen(port, () => resolve())
  })
}

async function start(): Promise<number> {
  const surroundings = readSurroundings(process.env)
  const shallBuild = !process.argv.includes('--no-build')
  const status = shallBuild ? await build(surroundings, []) : 0
  if (status !== 0) return status
  const port = Number(process.env['PORT'] ?? DEFAULT_PORT)
  await listen(await createSiteServer(surroundings), port)
  console.log(`http://localhost:${port}${surroundings.base === '/' ? '' : surroundings.base}`)
  return 0
}

void runCommand(start)
