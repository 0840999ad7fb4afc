import { createRequire } from 'node:module'
import type { parseHTML as ParseHTML } from 'linkedom'

const require = createRequire(import.meta.url)

/** `linkedom`, which takes as long to load as all the rest of the parser and which only saved pages need, loaded when it is first asked. */
export const parseHTML: typeof ParseHTML = (html) => {
  const library: { parseHTML: typeof ParseHTML } = require('linkedom')
  return library.parseHTML(html)
}
