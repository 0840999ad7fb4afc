import type { BrowserContext, Request } from '@playwright/test'

/** What ended a request when its page was left: nobody waits for it any more. */
const LEFT_BEHIND = 'net::ERR_ABORTED'

const isNetwork = (request: Request): boolean => /^https?:/.test(request.url())

/**
 * Collects everything that must not happen in a browser context, a line for each: any word on the console,
 * an uncaught error, a request to another origin than `site`'s, a request without a good answer.
 */
export function watchContext(context: BrowserContext, site: string): readonly string[] {
  const { origin } = new URL(site)
  const troubles: string[] = []
  context.on('console', (message) => {
    troubles.push(`console.${message.type()}: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => {
    troubles.push(`uncaught: ${error.error().stack ?? error.error().message}`)
  })
  context.on('request', (request) => {
    if (isNetwork(request) && new URL(request.url()).origin !== origin)
      troubles.push(`another host: ${request.url()}`)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed'
    if (reason !== LEFT_BEHIND) troubles.push(`${reason}: ${request.url()}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`status ${response.status()}: ${response.url()}`)
  })
  return troubles
}
