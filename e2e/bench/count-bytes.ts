import { createServer, request } from 'node:http'

/** A server before another one, which counts the bytes of the bodies that pass. */
export type Counter = { address: string; take: () => { bytes: number; files: string[] }; close: () => void }

/** Starts it at a port of its own. */
export async function countBytes(site: string): Promise<Counter> {
  let bytes = 0
  let files: string[] = []
  const server = createServer((asked, response) => {
    const onward = request(new URL(asked.url ?? '/', site), { headers: asked.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      let own = 0
      answer.on('data', (part: Buffer) => {
        own += part.length
      })
      answer.on('end', () => {
        bytes += own
        files.push(`${own} ${asked.url ?? ''}`)
      })
      answer.pipe(response)
    })
    asked.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, () => resolve()))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    address: `http://localhost:${port}`,
    take: () => {
      const taken = { bytes, files }
      bytes = 0
      files = []
      return taken
    },
    close: () => void server.close(),
  }
}
