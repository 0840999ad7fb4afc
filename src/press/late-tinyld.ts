import { createRequire } from 'node:module'
import type { detect as Detect } from 'tinyld'

const require = createRequire(import.meta.url)

/** `tinyld`, whose tables take longer to read than most builds take to parse what has changed, loaded when it is first asked. */
export const detect: typeof Detect = (text, options) => {
  const library: { detect: typeof Detect } = require('tinyld')
  return library.detect(text, options)
}
