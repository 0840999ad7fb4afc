import type { Payload } from '#news/payloads.ts'

/** The site's host answered without the data that was asked for; `status` is the HTTP status. */
export class PayloadError extends Error {
  readonly status: number

  constructor(url: string, status: number) {
    super(`${url} answered ${status}`)
    this.status = status
  }
}

/**
 * Fetches one JSON payload. The one place where JSON comes in from outside: the same build made the reader
 * and the data, so its shape is taken on trust. Throws a PayloadError when the host has no such file.
 */
export async function fetchPayload(url: string, signal: AbortSignal): Promise<Payload> {
  const response = await fetch(url, { signal })
  if (!response.ok) throw new PayloadError(url, response.status)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the boundary described above
  return (await response.json()) as Payload
}
